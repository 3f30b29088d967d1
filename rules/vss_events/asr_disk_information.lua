-- ASR could not ask a disk for its data.
return {
  id       = "vss_events.asr_disk_information",
  severity = "warning",
  match    = { provider = "VSS", event_id = 40961 },

  title = {
    en = "A disk gave no information for the system recovery data (40961)",
    ja = "システム回復用の情報を取得できないディスクがあります (40961)",
  },
  explain = {
    en = "Mostly an empty card reader, a removed USB disk or a disk that is offline. A plain volume backup is not touched.",
    ja = "空のカード リーダー、取り外した USB ディスク、オフラインのディスクなどです。通常のボリューム バックアップには関係しません。",
  },
  advice = {
    en = {
      { "Disk Management: a disk without media, offline or unreadable?", risk = "check" },
    },
    ja = {
      { "ディスクの管理で、メディアなし、オフライン、不明なディスクを調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 40961.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 40961",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 40961",
        "Level: Warning" },
    },
  },
}
