-- The normal rotation of shadow copies.
return {
  id       = "volsnap.oldest_deleted",
  severity = "info",
  match    = {
    { text = "The oldest shadow copy of volume {volume} was deleted" },
    { provider = "volsnap", event_id = { 33, 58 } },
  },

  title = {
    en = "Normal: the oldest shadow copy was deleted to make room",
    ja = "正常な記録: 上限のため最も古いシャドウコピーが削除されました",
  },
  explain = {
    en = "Windows keeps shadow copies up to the maximum size (33) or number (58) and drops the oldest. Raise the maximum only if more generations are wanted.",
    ja = "最大サイズ (33) または個数 (58) を超えないように、古いものから削除されます。世代を増やしたい場合だけ、最大サイズを増やします。",
  },
  source = "Message table of volsnap.sys; ids 33, 58.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 33",
        "Level: Information" },
      "The oldest shadow copy of volume E: was deleted to keep disk space usage for shadow copies of volume E: below the user defined limit.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 58",
        "Level: Information" },
    },
  },
}
