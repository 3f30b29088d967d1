-- NTBackup tells only that something went wrong.
return {
  id       = "products.ntbackup_ended",
  severity = "info",
  match    = { provider = { "NTBackup", "ntbackup" }, event_id = 8019 },

  title = {
    en = "NTBackup ended with warnings or errors (8019)",
    ja = "NTBackup が警告またはエラーで終了しました (8019)",
  },
  explain = {
    en = "What went wrong stands in the report of NTBackup, not in this entry.",
    ja = "内容は、この記録ではなく NTBackup のレポートにあります。",
  },
  advice = {
    en = {
      { "Open the report (backup*.log) and look for shadow copy.", risk = "check" },
    },
    ja = {
      { "レポート (backup*.log) で、シャドウ コピーのエラーを探します。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; NTBackup 8019.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: NTBackup",
        "Event ID: 8019",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8019",
        "Level: Error" },
    },
  },
}
