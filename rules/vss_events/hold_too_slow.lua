-- Writes could not be held, or the snapshot not committed, in time.
return {
  id       = "vss_events.hold_too_slow",
  severity = "error",
  match    = {
    { text = { "The I/O writes cannot be held during the shadow copy creation period on volume {volume}.", "The I/O writes cannot be held during", "The shadow copy could not be committed - operation timed out" } },
    { provider = "VSS", event_id = { 12298, 12310, 12338, 12340, 12341 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.hold_writes_timeout", "vss.flush_writes_timeout", "vss.provider_veto", "writers.timeout", "writers.timeout_freeze" },

  title = {
    en = "Holding the writes of volume {volume|named in the entry} took too long",
    ja = "ボリューム {volume|(記録参照)} の書き込みの保留が時間を超えました",
  },
  short   = { en = "slow hold", ja = "保留の遅延" },
  explain = {
    en = "VSS holds all writes for ten seconds at most while the snapshot is made. With a slow disk or many volumes in one task that is not enough.",
    ja = "スナップショットの作成中、書き込みを保留できるのは最大 10 秒です。ディスクが遅いか、1 つのタスクのボリュームが多いと間に合いません。",
  },
  advice = {
    en = {
      { "System log: disk 153, ID 129 of the storage driver, volsnap 8 to 10 at that time.", risk = "check" },
      { "Fewer volumes in one task (never part those of one application), a quieter hour.", risk = "change" },
      { "Put the shadow copy storage on another disk.", risk = "change" },
    },
    ja = {
      { "システム ログで disk 153、ストレージ ドライバーの 129、VolSnap の 8～10 を調べます。", risk = "check" },
      { "1 つのタスクのボリュームを減らすか (同じアプリケーションのものは分けません)、時刻を変えます。", risk = "change" },
      { "シャドウコピーの記憶域を別のディスクに移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12298, 12310, 12338, 12340, 12341.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12298",
        "Level: Error" },
      "Volume Shadow Copy Service error: The I/O writes cannot be held during the shadow copy creation period on volume E:\\. The volume index in the shadow copy set is 0.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12341",
        "Level: Error" },
    },
  },
}
