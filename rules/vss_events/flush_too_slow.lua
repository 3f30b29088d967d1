-- The file system could not write its data out in time.
return {
  id       = "vss_events.flush_too_slow",
  severity = "error",
  match    = {
    { text = { "The I/O writes cannot be flushed during the shadow copy creation period on volume {volume}.", "The I/O writes cannot be flushed during" } },
    { provider = "VSS", event_id = { 12297, 12339 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.flush_writes_timeout", "vss.hold_writes_timeout", "vss.provider_veto", "writers.timeout", "writers.timeout_freeze" },

  title = {
    en = "Volume {volume|named in the entry} was too slow to flush its data",
    ja = "ボリューム {volume|(記録参照)} の書き出しが時間内に終わりませんでした",
  },
  short   = { en = "slow flush", ja = "書き出しの遅延" },
  explain = {
    en = "Before a snapshot every volume writes out what is in memory. The disk was too slow or too busy for that. The codes Open, Flush, Release and OnRun in the entry tell the step.",
    ja = "スナップショットの直前に、メモリー上のデータをディスクに書き出します。ディスクが遅いか、負荷が高い状態でした。記録内の Open、Flush、Release、OnRun で段階が分かります。",
  },
  advice = {
    en = {
      { "System log: disk 153, ID 129 of the storage driver, volsnap 8 or 9 at that time.", risk = "check" },
      { "What else used that disk then: virus scan, another backup, a large copy?", risk = "check" },
      { "Move the task to a quieter hour, or put fewer volumes into one task.", risk = "change" },
    },
    ja = {
      { "システム ログで disk 153、ストレージ ドライバーの 129、VolSnap の 8 と 9 を調べます。", risk = "check" },
      { "同じ時刻のウイルス スキャン、ほかのバックアップ、大量のコピーを調べます。", risk = "check" },
      { "負荷の低い時間に移すか、1 つのタスクのボリュームを減らします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12297 and 12339; Microsoft: flush and hold takes at most 10 s.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12297",
        "Level: Error" },
      "Volume Shadow Copy Service error: The I/O writes cannot be flushed during the shadow copy creation period on volume E:\\. The volume index in the shadow copy set is 1.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12339",
        "Level: Error" },
    },
  },
}
