-- The disk of the storage is full.
return {
  id       = "volsnap.lost_no_space",
  severity = "error",
  match    = {
    { text = "were aborted because the shadow copy storage failed to grow" },
    { provider = "volsnap", event_id = 35 },
  },
  retry    = "no",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume", "vss.insufficient_storage" },

  title = {
    en = "The shadow copies were lost: their storage found no more space",
    ja = "空き容量がなくなり、シャドウコピーが失われました",
  },
  short   = { en = "disk full", ja = "空き容量なし" },
  explain = {
    en = "The volume with the storage ran full while the snapshot was in use. A running backup fails in the middle with read errors; it is no failure of its start (-311).",
    ja = "スナップショットの使用中に、記憶域のボリュームの空きがなくなりました。実行中のバックアップは途中で失敗します。開始時の失敗 (-311) とは別です。",
  },
  advice = {
    en = {
      { "Free space of that volume; is it also the destination of a backup?", risk = "check" },
      { "Make room (10 % free at least), or put the storage on another volume.", risk = "change" },
    },
    ja = {
      { "そのボリュームの空きと、バックアップの保存先を兼ねていないか調べます。", risk = "check" },
      { "10 % 以上の空きを確保するか、記憶域を別のボリュームに移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; id 35.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 35",
        "Level: Error" },
      "The shadow copies of volume E: were aborted because the shadow copy storage failed to grow.",
    },
    miss = {
      "The shadow copies of volume E: were deleted because the shadow copy storage could not grow in time.",
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 35",
        "Level: Error" },
    },
  },
}
