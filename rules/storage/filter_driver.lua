-- A file system filter driver could not attach, or was loaded.
return {
  id       = "storage.filter_driver",
  severity = "info",
  match    = { provider = { "FltMgr", "Microsoft-Windows-FilterManager" }, event_id = { 3, 6 } },

  title = {
    en = "A file system filter driver was loaded, or could not attach",
    ja = "フィルター ドライバーが読み込まれたか、接続できませんでした",
  },
  explain = {
    en = "6 is normal at every start. 3 on a HarddiskVolumeShadowCopy device is common and harmless; on a volume of the task it hints at two filter drivers that do not agree.",
    ja = "6 は起動時の正常な記録です。HarddiskVolumeShadowCopy への 3 はよくある無害な記録です。対象のボリュームの場合は、フィルター ドライバー同士の競合が疑われます。",
  },
  advice = {
    en = {
      { "fltmc: which filters are there, and from which products?", risk = "check" },
    },
    ja = {
      { "fltmc で、フィルター ドライバーとその製品を調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; FltMgr 3 and 6.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: FltMgr",
        "Event ID: 3",
        "Level: Information" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 6",
        "Level: Information" },
    },
  },
}
