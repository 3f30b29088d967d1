-- A protected volume was taken offline rather than lose its snapshots.
return {
  id       = "volsnap.protection_mode",
  severity = "error",
  match    = { provider = "volsnap", event_id = { 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94 } },
  retry    = "no",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "Snapshot protection mode took a volume offline",
    ja = "スナップショット保護モードでボリュームがオフラインになりました",
  },
  short   = { en = "offline", ja = "オフライン" },
  explain = {
    en = "In this mode Windows takes a volume offline before it loses a snapshot. The id (80-94) tells what was about to happen: no space, an I/O error, a missing storage volume.",
    ja = "スナップショットの消失を防ぐため、Windows がボリュームをオフラインにします。番号 (80～94) から、空きの不足、入出力エラー、記憶域の欠落などの理由が分かります。",
  },
  advice = {
    en = {
      { "Read the reason in the entry and put it right (space, disk).", risk = "check" },
      { "Then clear the fault and bring the volume online while its users know of it.", risk = "outage" },
    },
    ja = {
      { "記録の理由 (空き、ディスクなど) を調べて解消します。", risk = "check" },
      { "利用者の了承を得て、障害を解除し、ボリュームをオンラインに戻します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; ids 80 to 94.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 80",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 94",
        "Level: Error" },
    },
  },
}
