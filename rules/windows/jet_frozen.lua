-- The steps of a snapshot as a Jet database sees them.
return {
  id       = "windows.jet_frozen",
  severity = "info",
  match    = { provider = "ESENT", event_id = { 2001, 2003, 2005, 2006 } },

  title = {
    en = "Normal: a Jet database was frozen and thawed for a snapshot",
    ja = "正常な記録: スナップショットのため ESENT データベースが静止されました",
  },
  explain = {
    en = "2001 is the beginning, 2003 the end of the freeze, 2005 and 2006 frame the copy. The distance shows how long the application stood still.",
    ja = "2001 が静止の開始、2003 が終了、2005 と 2006 はコピーの前後です。間隔から静止時間が分かります。",
  },
  source = "General knowledge of backup support; ESENT 2001 to 2006.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: ESENT",
        "Event ID: 2001",
        "Level: Information" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 2006",
        "Level: Information" },
    },
  },
}
