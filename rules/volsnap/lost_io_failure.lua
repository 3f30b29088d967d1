-- A disk error destroyed the snapshots.
return {
  id       = "volsnap.lost_io_failure",
  severity = "error",
  match    = {
    { text = "were aborted because of an IO failure on volume" },
    { provider = "volsnap", event_id = 14 },
  },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "A disk error destroyed the shadow copies of a volume",
    ja = "ディスクの入出力エラーでシャドウコピーが失われました",
  },
  short   = { en = "disk error", ja = "ディスク エラー" },
  explain = {
    en = "The volume with the storage gave an I/O error. A backup that was reading the snapshot ends with read errors; it is not a failure of its start (-311).",
    ja = "記憶域のあるボリュームで入出力エラーが起きました。読み取り中のバックアップは途中で失敗します。開始時の失敗 (-311) とは別です。",
  },
  advice = {
    en = {
      { "System log: disk 7, 11, 51, 153, Ntfs 55 for that disk; its SMART data or the array.", risk = "check" },
      { "chkdsk X: /scan.", risk = "check" },
      { "Replace the disk if it goes on reporting errors; back up first what can be read.", risk = "change" },
    },
    ja = {
      { "そのディスクの disk 7、11、51、153、Ntfs 55 と、SMART やストレージ装置の状態を調べます。", risk = "check" },
      { "chkdsk X: /scan を実行します。", risk = "check" },
      { "エラーが続く場合は、読み取れるデータを先に保存し、ディスクを交換します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; id 14.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 14",
        "Level: Error" },
      "The shadow copies of volume E: were aborted because of an IO failure on volume F:.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 14",
        "Level: Error" },
    },
  },
}
