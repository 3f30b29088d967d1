-- NTFS reports on the health of a volume.
return {
  id       = "storage.volume_health",
  severity = "info",
  match    = { provider = { "Ntfs", "Microsoft-Windows-Ntfs" }, event_id = 98 },

  title = {
    en = "NTFS reported the health of a volume (98)",
    ja = "NTFS がボリュームの状態を記録しました (98)",
  },
  explain = {
    en = "Mostly it says that the volume is healthy. Only an entry that asks for chkdsk counts.",
    ja = "通常は、ボリュームが正常であることを示します。chkdsk を求める内容の場合だけ対処します。",
  },
  advice = {
    en = {
      { "Does it ask for a scan or a repair?", risk = "check" },
    },
    ja = {
      { "スキャンや修復を求めていないか調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Ntfs 98.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Ntfs",
        "Event ID: 98",
        "Level: Information" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 98",
        "Level: Information" },
    },
  },
}
