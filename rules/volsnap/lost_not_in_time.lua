-- The storage could not grow fast enough: a matter of speed, not of space.
return {
  id       = "volsnap.lost_not_in_time",
  severity = "error",
  match    = {
    { text = "were deleted because the shadow copy storage could not grow in time" },
    { provider = "volsnap", event_id = 25 },
  },
  retry    = "yes",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "The shadow copies were deleted: their storage could not grow in time",
    ja = "記憶域の拡張が間に合わず、シャドウコピーが削除されました",
  },
  short   = { en = "lost in flight", ja = "途中で消失" },
  explain = {
    en = "Too much was written to the volume while the snapshot was in use. Size is not the problem, speed is. The backup had started well and dies in the middle with read errors; it is no failure of its start (-311).",
    ja = "スナップショットの使用中に、大量の書き込みがありました。容量ではなく速度の問題です。バックアップは正常に開始した後、読み取りエラーで途中失敗します。開始時の失敗 (-311) とは別です。",
  },
  advice = {
    en = {
      { "What writes so much at that time: defragmentation, another copy, the backup's own destination on this volume?", risk = "check" },
      { "Move the backup or that work to another hour.", risk = "change" },
      { "Put the storage on another disk: vssadmin add shadowstorage (server).", risk = "change" },
      { "Give it a larger first size: MinDiffAreaFileSize (MB), as Microsoft describes.", risk = "change" },
    },
    ja = {
      { "同じ時刻の最適化、大量のコピー、同じボリュームへの保存など、書き込みの多い処理を調べます。", risk = "check" },
      { "バックアップか、その処理の時刻を変えます。", risk = "change" },
      { "記憶域を別のディスクに置きます (サーバーでは vssadmin add shadowstorage)。", risk = "change" },
      { "Microsoft の説明に従い、初期サイズ MinDiffAreaFileSize (MB) を増やします。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; id 25; Microsoft: event 25 (Windows Server 2008 R2), MinDiffAreaFileSize.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 25",
        "Level: Error" },
      "The shadow copies of volume E: were deleted because the shadow copy storage could not grow in time.",
    },
    miss = {
      "The shadow copies of volume E: were aborted because the shadow copy storage failed to grow.",
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 25",
        "Level: Error" },
    },
  },
}
