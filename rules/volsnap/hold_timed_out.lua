-- The driver waited in vain while the writes were held.
return {
  id       = "volsnap.hold_timed_out",
  severity = "error",
  match    = {
    { text = { "The flush and hold writes operation on volume {volume} timed out", "The shadow copy of volume {volume} took too long to install" } },
    { provider = "volsnap", event_id = { 8, 9, 10 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.hold_writes_timeout", "vss.flush_writes_timeout", "vss.provider_veto", "writers.timeout", "writers.timeout_freeze" },

  title = {
    en = "Holding the writes of volume {volume|named in the entry} timed out",
    ja = "ボリューム {volume|(記録参照)} の書き込みの保留がタイムアウトしました",
  },
  short   = { en = "slow volume", ja = "ディスクの遅延" },
  explain = {
    en = "The driver holds writes for a few seconds while the snapshot is made. 8: nobody released them in time; 9: the file system did not come to rest; 10: the snapshot took too long to appear. All three mean slow or busy storage.",
    ja = "スナップショットの作成中、ドライバーが書き込みを数秒間保留します。8 は解除の遅れ、9 はファイル システムの整理の遅れ、10 は作成の遅れで、いずれもストレージの遅延や高負荷を示します。",
  },
  advice = {
    en = {
      { "System log: disk 153, ID 129 of the storage driver; load at that minute.", risk = "check" },
      { "fltmc: which filter drivers sit on the volume (virus scanner, encryption)?", risk = "check" },
      { "Move the task to a quieter hour; put the storage on another disk.", risk = "change" },
    },
    ja = {
      { "システム ログの disk 153、ストレージ ドライバーの 129 と、同じ時刻の負荷を調べます。", risk = "check" },
      { "fltmc で、ボリュームのフィルター ドライバー (ウイルス対策、暗号化) を調べます。", risk = "check" },
      { "負荷の低い時間に移すか、記憶域を別のディスクに移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; ids 8, 9, 10.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 8",
        "Level: Error" },
      "The flush and hold writes operation on volume E: timed out while waiting for a release writes command.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 10",
        "Level: Error" },
    },
  },
}
