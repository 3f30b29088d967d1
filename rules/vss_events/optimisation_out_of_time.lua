-- VSS could not leave out all files that applications excluded.
return {
  id       = "vss_events.optimisation_out_of_time",
  severity = "info",
  match    = {
    { text = "Ran out of time while " },
    { provider = "VSS", event_id = { 8219, 8220, 8226 } },
  },

  title = {
    en = "Harmless: VSS had no time to leave out all excluded files",
    ja = "無害な記録: 除外ファイルの削除が時間内に終わりませんでした",
  },
  explain = {
    en = "Applications may name files that a shadow copy need not keep. VSS could not remove them all in time; the shadow copy is good, only larger. Many exclusions (FilesNotToSnapshot) make it frequent.",
    ja = "アプリケーションは、シャドウコピーに不要なファイルを指定できます。時間内にすべて削除できなかっただけで、シャドウコピーは正常です。FilesNotToSnapshot の指定が多いと頻繁に記録されます。",
  },
  source = "Message table of vssvc.exe; ids 8219, 8220, 8226.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8219",
        "Level: Warning" },
      "Volume Shadow Copy Service warning: Ran out of time while deleting files.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8226",
        "Level: Warning" },
    },
  },
}
