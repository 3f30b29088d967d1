-- 12347: the registry writer inside of VSS hangs.
return {
  id       = "vss_events.registry_writer_not_answering",
  severity = "error",
  match    = {
    { text = "The Registry Writer failed to respond to a query from VSS" },
    { provider = "VSS", event_id = 12347 },
  },
  retry    = "after-restart",
  leads_to = { "vss.writer_infrastructure", "com.unexpected", "vss_events.writers_unreachable" },

  title = {
    en = "The registry writer inside of VSS does not answer (event 12347)",
    ja = "VSS 内部の Registry Writer が応答しません (12347)",
  },
  short   = { en = "Registry Writer", ja = "Registry Writer" },
  explain = {
    en = "This writer lives in the VSS service itself. When it hangs, VSS lists no writers. A restart of Windows cures most cases.",
    ja = "VSS サービス自身に含まれるライターです。応答しないと、ライターの一覧を取得できません。多くは Windows の再起動で解消します。",
  },
  advice = {
    en = {
      { "vssadmin list writers: empty?", risk = "check" },
      { "Restart Windows while no backup runs.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers が空か調べます。", risk = "check" },
      { "ほかのバックアップがない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 12347; Microsoft Japan support blog, 2022/11/15.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12347",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12347",
        "Level: Error" },
    },
  },
}
