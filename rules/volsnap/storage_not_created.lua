-- The driver could not set up the shadow copy storage.
return {
  id       = "volsnap.storage_not_created",
  severity = "error",
  match    = {
    { text = "shadow copy storage file could not be created" },
    { provider = "volsnap", event_id = { 1, 3, 7, 22, 28 } },
  },
  retry    = "no",
  leads_to = { "vss.insufficient_storage", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "The shadow copy storage could not be set up",
    ja = "シャドウコピーの記憶域を作成できませんでした",
  },
  short   = { en = "no storage", ja = "記憶域の失敗" },
  explain = {
    en = "Microsoft's provider writes a file for the storage into System Volume Information. It could not be created, pinned or mapped: no room, a damaged file system, or a refused access. The NTSTATUS in the event data tells which.",
    ja = "System Volume Information の下に作成する記憶域のファイルを、作成または固定できませんでした。空きの不足、ファイル システムの破損、アクセスの拒否などで、イベント データの NTSTATUS から分かります。",
  },
  advice = {
    en = {
      { "Free space of both volumes named; NTSTATUS c000007f is a full disk.", risk = "check" },
      { "chkdsk X: /scan on the volume of the storage; Ntfs 55 in the System log.", risk = "check" },
      { "Place the storage on another NTFS volume.", risk = "change" },
    },
    ja = {
      { "記録にある両方のボリュームの空きを調べます。NTSTATUS c000007f は空きの不足です。", risk = "check" },
      { "記憶域のボリュームで chkdsk X: /scan を実行し、システム ログの Ntfs 55 を調べます。", risk = "check" },
      { "記憶域を別の NTFS ボリュームに移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; ids 1, 3, 7, 22, 28.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 1",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 28",
        "Level: Error" },
    },
  },
}
