-- The volume with the storage was taken away.
return {
  id       = "volsnap.lost_dismount",
  severity = "error",
  match    = {
    { text = "which contains shadow copy storage for this shadow copy, was force dismounted" },
    { provider = "volsnap", event_id = { 16, 32, 34, 37, 40, 60 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "The shadow copies were lost: their volume was dismounted or offline",
    ja = "ボリュームの切断またはオフライン化で、シャドウコピーが失われました",
  },
  short   = { en = "volume offline", ja = "ボリューム切断" },
  explain = {
    en = "Somebody dismounted, formatted, checked or moved the volume, a USB disk was pulled, or a cluster took it offline. What reads the snapshot fails in the middle.",
    ja = "マウント解除、フォーマット、chkdsk、移動、USB ディスクの取り外し、クラスターによるオフライン化などが行われました。スナップショットを読み取る処理は途中で失敗します。",
  },
  advice = {
    en = {
      { "Who dismounted it: chkdsk, a disk tool, a removed USB disk, the cluster?", risk = "check" },
      { "Keep such work out of the hours of the backup; keep the storage off removable disks.", risk = "change" },
    },
    ja = {
      { "chkdsk、ディスク ツール、USB ディスクの取り外し、クラスターのうち、どれが原因か調べます。", risk = "check" },
      { "作業をバックアップの時間外に移し、取り外せるディスクに記憶域を置かないようにします。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; ids 16, 32, 34, 37, 40, 60.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 16",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 60",
        "Level: Error" },
    },
  },
}
