-- 8229 names the writer that the task log may not name.
return {
  id       = "vss_events.writer_rejected_event",
  severity = "error",
  match    = {
    { text = "A VSS writer has rejected an event with error {hr:hex}" },
    { provider = "VSS", event_id = 8229 },
  },
  echo     = { before = "log", after = "log" },
  leads_to = { "com.unexpected", "vss.unexpected_writer_error" },

  title = {
    en = "A writer refused a step of the snapshot: {writer|see the entry}",
    ja = "ライターがスナップショットの処理を拒否しました: {writer|記録参照}",
  },
  short   = { en = "writer refused", ja = "ライターの拒否" },
  effect  = { en = "VSS noted which writer refused (event 8229)", ja = "VSS が拒否したライターを記録しました (8229)" },
  explain = {
    en = "VSS notes here which writer gave up and with which error. The reason is in the entries of the writer's own application in the same minute.",
    ja = "失敗したライターとエラーが記録されています。理由は、同じ時刻のアプリケーション自身の記録にあります。",
  },
  advice = {
    en = {
      { "Application log of that minute: entries of the application behind the writer.", risk = "check" },
      { "vssadmin list writers: is it alone, or did several fail at once?", risk = "check" },
    },
    ja = {
      { "同じ時刻のアプリケーション ログで、該当するアプリケーションの記録を調べます。", risk = "check" },
      { "vssadmin list writers で、失敗したライターが 1 つか複数か調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 8229; Microsoft Japan support blog, 2023/04/10.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8229",
        "Level: Warning" },
      { "A VSS writer has rejected an event with error 0x00000000, see the application.",
        "Context:",
        "   Writer Name: Orders Writer" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8229",
        "Level: Warning" },
    },
  },
}
