-- Ntfs 137 on a snapshot device: noise.
return {
  id       = "storage.transactions_on_snapshot",
  severity = "info",
  match    = { provider = { "Ntfs", "Microsoft-Windows-Ntfs" }, event_id = 137 },

  title = {
    en = "Mostly harmless: NTFS could not use transactions on a volume (137)",
    ja = "多くは無害: NTFS がトランザクションを使用できませんでした (137)",
  },
  explain = {
    en = "If the entry names a HarddiskVolumeShadowCopy device, NTFS only looked at a snapshot that is read-only. On a volume with a drive letter the transaction log may be damaged.",
    ja = "対象が HarddiskVolumeShadowCopy であれば、読み取り専用のスナップショットを調べただけです。ドライブ文字のあるボリュームの場合は、トランザクション ログの破損が疑われます。",
  },
  advice = {
    en = {
      { "Which device does the entry name?", risk = "check" },
    },
    ja = {
      { "記録内のデバイス名を調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Ntfs 137.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Ntfs",
        "Event ID: 137",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 137",
        "Level: Error" },
    },
  },
}
