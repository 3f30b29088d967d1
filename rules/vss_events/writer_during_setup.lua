-- Writers try to subscribe while Windows is being set up.
return {
  id       = "vss_events.writer_during_setup",
  severity = "info",
  match    = { provider = "VSS", event_id = 8212 },

  title = {
    en = "Harmless: a writer started while Windows was being set up (8212)",
    ja = "無害な記録: Windows のセットアップ中にライターが起動しました (8212)",
  },
  explain = {
    en = "During set-up writers cannot register yet; they do so at the next start. The text says error, the level is Information.",
    ja = "セットアップ中のライターは登録できず、次の起動時に登録されます。記録の文面はエラーですが、レベルは情報です。",
  },
  source = "Message table of vssvc.exe; id 8212 (0x2014).",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8212",
        "Level: Information" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8212",
        "Level: Information" },
    },
  },
}
