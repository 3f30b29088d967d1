-- The registry writer could not save the registry.
return {
  id       = "vss_events.registry_writer_failed",
  severity = "error",
  match    = { provider = "VSS", event_id = { 12342, 12344, 12345 } },
  retry    = "no",
  leads_to = { "writers.nonretryable", "vss.writer_infrastructure" },

  title = {
    en = "The registry writer could not prepare the registry for the backup",
    ja = "Registry Writer がレジストリを準備できませんでした",
  },
  short   = { en = "Registry Writer", ja = "Registry Writer" },
  explain = {
    en = "It writes a copy of the registry hives to the system volume. 12345: no space there. 12342 and 12344: a hive could not be read or written.",
    ja = "レジストリ ハイブのコピーをシステム ボリュームに書き込みます。12345 は空き容量の不足、12342 と 12344 はハイブの読み書きの失敗です。",
  },
  advice = {
    en = {
      { "Free space of the system volume; size of C:\\Windows\\System32\\config.", risk = "check" },
      { "disk and Ntfs entries for the system volume.", risk = "check" },
      { "Restart Windows while no backup runs if space is no problem.", risk = "outage" },
    },
    ja = {
      { "システム ボリュームの空き容量と、C:\\Windows\\System32\\config のサイズを調べます。", risk = "check" },
      { "システム ボリュームの disk と Ntfs の記録を調べます。", risk = "check" },
      { "空きに問題がなければ、ほかのバックアップがない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12342, 12344, 12345.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12342",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12345",
        "Level: Error" },
    },
  },
}
