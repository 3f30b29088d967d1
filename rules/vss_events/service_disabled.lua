-- VSS or its provider has been disabled.
return {
  id       = "vss_events.service_disabled",
  severity = "error",
  match    = { provider = "VSS", event_id = { 39, 40 } },
  retry    = "no",
  leads_to = { "com.service_disabled", "vss.unexpected_provider_error", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "The service VSS or its provider swprv is disabled",
    ja = "VSS サービスまたはプロバイダー swprv が無効です",
  },
  short   = { en = "service disabled", ja = "サービス無効" },
  explain = {
    en = "Both services are started when needed, so their start type must be demand. A tuning tool or a policy has disabled one of them.",
    ja = "どちらも必要なときに起動するサービスで、スタートアップの種類は手動が正常です。最適化ツールやポリシーによって無効にされています。",
  },
  advice = {
    en = {
      { "sc qc vss and sc qc swprv.", risk = "check" },
      { "System log, Service Control Manager 7040, tells who disabled it.", risk = "check" },
      { "sc config vss start= demand, sc config swprv start= demand; then run the task.", risk = "change" },
    },
    ja = {
      { "sc qc vss と sc qc swprv を実行します。", risk = "check" },
      { "システム ログの Service Control Manager 7040 で、無効にした操作を調べます。", risk = "check" },
      { "sc config vss start= demand と sc config swprv start= demand を実行し、タスクを再実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 39 and 40.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 39",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 40",
        "Level: Error" },
    },
  },
}
