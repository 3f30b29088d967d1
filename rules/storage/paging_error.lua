-- A paging operation met an error.
return {
  id       = "storage.paging_error",
  severity = "info",
  match    = {
    { text = "An error was detected on device {device} during a paging operation" },
    { provider = "disk", event_id = 51 },
  },

  title = {
    en = "A disk had an error during a paging operation (event 51)",
    ja = "ページング操作中にディスクのエラーが検出されました (イベント 51)",
  },
  explain = {
    en = "Once, or for a removed USB disk, it is of no weight. Often and at the time of a VSS timeout it points to the path of that disk.",
    ja = "1 回だけの場合や、取り外した USB ディスクの場合は問題ありません。VSS のタイムアウトと同時刻に多数あれば、ディスクの経路の異常を示します。",
  },
  advice = {
    en = {
      { "How often, and for which disk?", risk = "check" },
    },
    ja = {
      { "回数と対象のディスクを調べます。", risk = "check" },
    },
  },
  source = "Microsoft support article on event 51.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: disk",
        "Event ID: 51",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 51",
        "Level: Warning" },
    },
  },
}
