-- Microsoft's own provider is a service of its own: swprv.
return {
  id       = "vss_events.swprv_not_started",
  severity = "error",
  match    = {
    { text = "name SW_PROV cannot be started" },
    { provider = "VSS", event_id = { 11, 13 }, text = "SW_PROV" },
  },
  refines  = "vss_events.com_server_not_started",
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.provider_veto", "vss_events.provider_not_created", "vss_events.unexpected_error", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "Microsoft's shadow copy provider (service swprv) did not start",
    ja = "Microsoft のプロバイダー (サービス swprv) を起動できませんでした",
  },
  short   = { en = "swprv", ja = "swprv 起動不可" },
  explain = {
    en = "Without swprv Windows makes no shadow copy, unless another provider does. Often its ServiceDll entry is missing, or somebody disabled the service.",
    ja = "swprv が動作しないと、ほかのプロバイダーがない限りシャドウコピーは作成できません。ServiceDll の登録がないか、サービスが無効にされていることがよくあります。",
  },
  advice = {
    en = {
      { "sc qc swprv: start type demand; System log: Service Control Manager 7023 for it.", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters: ServiceDll must name swprv.dll.", risk = "check" },
      { "Put the start type or the entry right as on a healthy PC of the same Windows.", risk = "change" },
    },
    ja = {
      { "sc qc swprv が手動か、システム ログに Service Control Manager 7023 がないか調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters を実行し、ServiceDll に swprv.dll があるか調べます。", risk = "check" },
      { "同じ版の正常な Windows に合わせて、スタートアップの種類または登録を直します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Microsoft KB 2009513 (12292 and 11 with 7023 of swprv); Message table of vssvc.exe; ids 11 and 13.",

  examples = {
    hit = {
      { "Source: VSS",
        "Event ID: 11",
        "Volume Shadow Copy Service information: The COM Server with CLSID {65ee1dba-8ff4-4a58-ac1c-3470ee2f376a} and name SW_PROV cannot be started." },
    },
    miss = {
      { "Source: VSS",
        "Event ID: 13",
        "The COM Server with CLSID {4e14fba2-2e22-11d1-9964-00c04fbbb345} and name CEventSystem cannot be started." },
    },
  },
}
