-- A service that writers need has been disabled.
return {
  id       = "vss_events.event_system_disabled",
  severity = "error",
  match    = { provider = "VSS", event_id = { 19, 38 } },
  retry    = "no",
  leads_to = { "vss.writer_infrastructure", "vss_events.writers_unreachable", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "COM+ Event System or COM+ System Application is disabled",
    ja = "COM+ Event System か COM+ System Application が無効です",
  },
  short   = { en = "EventSystem off", ja = "EventSystem 無効" },
  explain = {
    en = "Without these two services VSS reaches no writer. Somebody, or a hardening template, disabled one of them.",
    ja = "この 2 つのサービスがないと、VSS はライターと通信できません。手作業またはセキュリティ設定により無効にされています。",
  },
  advice = {
    en = {
      { "sc qc EventSystem and sc qc COMSysApp: disabled?", risk = "check" },
      { "System log, Service Control Manager 7040: who changed it, and when?", risk = "check" },
      { "sc config EventSystem start= auto; sc config COMSysApp start= demand.", risk = "change" },
    },
    ja = {
      { "sc qc EventSystem と sc qc COMSysApp で、無効か調べます。", risk = "check" },
      { "システム ログの Service Control Manager 7040 で、変更した日時とユーザーを調べます。", risk = "check" },
      { "sc config EventSystem start= auto と sc config COMSysApp start= demand を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 19 and 38. Start types: general knowledge.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 19",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 38",
        "Level: Error" },
    },
  },
}
