-- NTFS could not write its log out.
return {
  id       = "storage.flush_failed",
  severity = "warning",
  match    = {
    { text = "failed to flush data to the transaction log" },
    { provider = { "Ntfs", "Microsoft-Windows-Ntfs" }, event_id = 140 },
  },

  title = {
    en = "NTFS could not flush data to a disk (event 140)",
    ja = "NTFS がデータをディスクに書き出せませんでした (140)",
  },
  explain = {
    en = "The disk did not take the data: it was slow, went away, or fails. On a USB disk that was pulled it is harmless; beside 0x80042313 it is the cause.",
    ja = "ディスクの遅延、切断、故障により書き込めませんでした。取り外した USB ディスクであれば無害です。0x80042313 と同時刻であれば、これが原因です。",
  },
  advice = {
    en = {
      { "Which volume, and do disk 153 or 51 stand beside it?", risk = "check" },
    },
    ja = {
      { "対象のボリュームと、前後の disk 153、51 を調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Ntfs 140.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Ntfs",
        "Event ID: 140",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 140",
        "Level: Warning" },
    },
  },
}
