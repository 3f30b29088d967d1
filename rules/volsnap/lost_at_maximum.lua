-- The maximum size of the storage was reached.
return {
  id       = "volsnap.lost_at_maximum",
  severity = "error",
  match    = {
    { text = "could not grow due to a user imposed limit" },
    { provider = "volsnap", event_id = 36 },
  },
  retry    = "no",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume", "vss.insufficient_storage" },

  title = {
    en = "The shadow copies were lost: their storage reached its maximum size",
    ja = "記憶域が最大サイズに達し、シャドウコピーが失われました",
  },
  short   = { en = "maximum size", ja = "最大サイズ" },
  explain = {
    en = "More was written during the backup than the maximum size allows. The disk may have room; the limit is what somebody set. A running backup fails in the middle; it is no failure of its start (-311).",
    ja = "バックアップ中の書き込みが最大サイズを超えました。ディスクに空きがあっても、設定された制限で失われます。実行中のバックアップは途中で失敗します。開始時の失敗 (-311) とは別です。",
  },
  advice = {
    en = {
      { "vssadmin list shadowstorage: maximum size for that volume.", risk = "check" },
      { "Raise it: vssadmin resize shadowstorage /for=X: /on=X: /maxsize=20% (raising deletes nothing).", risk = "change" },
    },
    ja = {
      { "vssadmin list shadowstorage で、最大サイズを調べます。", risk = "check" },
      { "vssadmin resize shadowstorage /for=X: /on=X: /maxsize=20% で増やします (増やす変更では削除されません)。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; id 36.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 36",
        "Level: Error" },
      "The shadow copies of volume E: were aborted because the shadow copy storage could not grow due to a user imposed limit.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 36",
        "Level: Error" },
    },
  },
}
