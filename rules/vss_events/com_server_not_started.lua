-- A COM server that VSS needs did not start.
return {
  id       = "vss_events.com_server_not_started",
  severity = "error",
  match    = {
    { text = "The COM Server with CLSID {class} and name {server} cannot be started" },
    { provider = "VSS", event_id = { 11, 12, 13 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.unexpected_provider_error", "vss.writer_infrastructure", "vss_events.writers_unreachable", "vss_events.unexpected_error", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "VSS needs the COM server {server|in this entry}, and it did not start",
    ja = "VSS に必要な COM サーバー {server|(記録参照)} を起動できませんでした",
  },
  short   = { en = "COM server", ja = "COM サーバー" },
  explain = {
    en = "VSS asks other services through COM. The name tells which: SW_PROV is Microsoft's provider, CEventSystem the COM+ event system. A busy system or one that shuts down gives the same entry.",
    ja = "VSS は COM を通してほかのサービスを呼び出します。名前から相手が分かります。SW_PROV は Microsoft のプロバイダー、CEventSystem は COM+ Event System です。高負荷時やシャットダウン中にも記録されます。",
  },
  advice = {
    en = {
      { "System log of the same minute: Service Control Manager 7000-7024 names the service that failed.", risk = "check" },
      { "sc query EventSystem, sc query swprv, sc query COMSysApp.", risk = "check" },
      { "If no service is at fault, restart Windows while no backup runs.", risk = "outage" },
    },
    ja = {
      { "同じ時刻のシステム ログで、起動に失敗したサービスを調べます (Service Control Manager 7000～7024)。", risk = "check" },
      { "sc query EventSystem、sc query swprv、sc query COMSysApp を実行します。", risk = "check" },
      { "サービスに異常がなければ、ほかのバックアップがない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 11 to 13. On Server 2003 the number 13 meant another entry.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 11",
        "Level: Error" },
      "Volume Shadow Copy Service information: The COM Server with CLSID {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01} and name Coordinator cannot be started. [0x80080005, Server execution failed]",
    },
    miss = {
      "The COM Server with CLSID {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01} was started.",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 13",
        "Level: Error" },
    },
  },
}
