-- One retried I/O is nothing; many are slow storage.
return {
  id       = "storage.io_retried",
  severity = "info",
  match    = {
    { text = "IO operation at logical block address" },
    { provider = "disk", event_id = 153 },
  },

  title = {
    en = "A disk request had to be repeated (event 153)",
    ja = "ディスクの入出力が再試行されました (イベント 153)",
  },
  explain = {
    en = "A single one is harmless: Windows repeated the request and it worked. Several within minutes of a VSS timeout mean that the storage answers too slowly.",
    ja = "1 回だけであれば無害で、再試行は成功しています。VSS のタイムアウトの前後に何度もあれば、ストレージの応答が遅いことを示します。",
  },
  advice = {
    en = {
      { "Count the entries around the failure, and on other days.", risk = "check" },
    },
    ja = {
      { "失敗の前後とほかの日の回数を比べます。", risk = "check" },
    },
  },
  source = "Microsoft Japan support blog, 2022/08/05 (Disk153).",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: disk",
        "Event ID: 153",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 153",
        "Level: Warning" },
    },
  },
}
