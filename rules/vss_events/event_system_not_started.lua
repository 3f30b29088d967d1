-- Writers are reached through the COM+ event system only.
return {
  id       = "vss_events.event_system_not_started",
  severity = "error",
  match    = {
    { text = "name CEventSystem cannot be started" },
    { provider = "VSS", event_id = { 11, 13 }, text = "CEventSystem" },
  },
  refines  = "vss_events.com_server_not_started",
  retry    = "after-restart",
  leads_to = { "vss.writer_infrastructure", "com.unexpected", "vss_events.writers_unreachable", "vss_events.unexpected_error", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "The COM+ event system did not answer, so no writer can be reached",
    ja = "COM+ Event System が応答せず、ライターと通信できません",
  },
  short   = { en = "EventSystem", ja = "EventSystem" },
  explain = {
    en = "VSS talks to writers through COM+ Event System. When it is damaged, often by another service in the same process, the list of writers is empty.",
    ja = "VSS は COM+ Event System を通してライターと通信します。同じプロセスで動く別のサービスなどによって異常になると、ライターの一覧が空になります。",
  },
  advice = {
    en = {
      { "vssadmin list writers: an empty list confirms it.", risk = "check" },
      { "tasklist /svc | findstr EventSystem: which services share its process?", risk = "check" },
      { "If it comes back, give it a process of its own: sc config EventSystem type= own, then restart.", risk = "change" },
      { "Restart Windows while no backup runs; that puts the event system right.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers の結果が空であれば、この原因です。", risk = "check" },
      { "tasklist /svc | findstr EventSystem で、同じプロセスのサービスを調べます。", risk = "check" },
      { "再発する場合は sc config EventSystem type= own で専用のプロセスにし、再起動します。", risk = "change" },
      { "ほかのバックアップがない時間に Windows を再起動します。これで復旧します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Microsoft Japan support blog, 2017/05/20 (VSSSystemWriterDeleted).",

  examples = {
    hit = {
      { "Source: VSS",
        "Event ID: 13",
        "Volume Shadow Copy Service information: The COM Server with CLSID {4e14fba2-2e22-11d1-9964-00c04fbbb345} and name CEventSystem cannot be started. [0x800401fb, Object is not registered]" },
    },
    miss = {
      { "Source: VSS",
        "Event ID: 13",
        "The COM Server with CLSID {65ee1dba-8ff4-4a58-ac1c-3470ee2f376a} and name SW_PROV cannot be started." },
    },
  },
}
