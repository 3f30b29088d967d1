-- The new snapshot could not be put in place.
return {
  id       = "volsnap.install_failed",
  severity = "error",
  match    = {
    { text = "being created failed to install" },
    { provider = "volsnap", event_id = 67 },
  },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.hold_writes_timeout" },

  title = {
    en = "The new shadow copy could not be put in place by the driver",
    ja = "作成したシャドウコピーをドライバーが有効にできませんでした",
  },
  short   = { en = "install failed", ja = "有効化の失敗" },
  explain = {
    en = "VolSnap had prepared the snapshot but could not activate it. The VolSnap and disk entries just before it tell whether space, memory or I/O was missing.",
    ja = "準備したスナップショットを有効にできませんでした。直前の VolSnap と disk の記録から、空き、メモリー、入出力のどれが原因か分かります。",
  },
  advice = {
    en = {
      { "System log: VolSnap, disk, storage driver in the 30 seconds before.", risk = "check" },
      { "Microsoft-Windows-VolumeSnapshot-Driver/Operational for the same time.", risk = "check" },
    },
    ja = {
      { "直前 30 秒のシステム ログで、VolSnap、disk、ストレージ ドライバーを調べます。", risk = "check" },
      { "Microsoft-Windows-VolumeSnapshot-Driver/Operational の同じ時刻を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; id 67.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 67",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 67",
        "Level: Error" },
    },
  },
}
