-- DCOM could not start a server that VSS asked for.
return {
  id       = "services.dcom_no_start",
  severity = "error",
  match    = { provider = { "Microsoft-Windows-DistributedCOM", "DCOM", "DistributedCOM" }, event_id = { 10005, 10010 }, text = { "service VSS", "service swprv", "service EventSystem", "65EE1DBA-8FF4-4A58-AC1C-3470EE2F376A", "E579AB5F-1CC4-44B4-BED9-DE0991FF0623" } },
  retry    = "after-wait",
  leads_to = { "com.server_exec_failure", "vss.unexpected_provider_error" },

  title = {
    en = "DCOM could not start a service that VSS asked for",
    ja = "VSS が要求したサービスを DCOM が起動できませんでした",
  },
  short   = { en = "DCOM", ja = "DCOM の失敗" },
  explain = {
    en = "The server did not register in time (10010) or its service did not start (10005). The entry names vss, swprv or EventSystem.",
    ja = "サーバーの登録が間に合わないか (10010)、サービスを起動できませんでした (10005)。対象は vss、swprv、EventSystem です。",
  },
  advice = {
    en = {
      { "sc qc and sc query for the service named.", risk = "check" },
      { "How busy was the machine at that minute?", risk = "check" },
      { "Restart Windows while no backup runs if the service looks right.", risk = "outage" },
    },
    ja = {
      { "記録にあるサービスで sc qc と sc query を実行します。", risk = "check" },
      { "その時刻の負荷を調べます。", risk = "check" },
      { "サービスの設定が正しい場合は、バックアップのない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "General knowledge of backup support; DistributedCOM 10005, 10010.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Microsoft-Windows-DistributedCOM",
        "Event ID: 10010",
        "Level: Error",
        "The server {65EE1DBA-8FF4-4A58-AC1C-3470EE2F376A} did not register with DCOM within the required timeout." },
    },
    miss = {
      { "Log Name: System",
        "Source: Microsoft-Windows-DistributedCOM",
        "Event ID: 10010",
        "Level: Error",
        "The server {0F2C8D41-6A3E-4B57-9C10-2D5E7F8A9B01} did not register with DCOM within the required timeout." },
    },
  },
}
