-- NTFS found its own structures damaged.
return {
  id       = "storage.file_system_corrupt",
  severity = "warning",
  match    = {
    { text = { "file system structure on the disk is corrupt", "file system structure on volume" } },
    { provider = { "Ntfs", "Microsoft-Windows-Ntfs" }, event_id = 55 },
  },

  title = {
    en = "The file system of a volume is damaged (Ntfs 55)",
    ja = "ボリュームのファイル システムが破損しています (Ntfs 55)",
  },
  explain = {
    en = "Snapshots of a damaged volume fail or are vetoed (0x80042306, 0x80070570). Alone the entry proves no failed backup, but it has to be put right first.",
    ja = "破損したボリュームのスナップショットは、失敗または拒否されます (0x80042306、0x80070570)。単独ではバックアップの失敗を示しませんが、先に修復が必要です。",
  },
  advice = {
    en = {
      { "chkdsk X: /scan shows what is wrong without taking the volume offline.", risk = "check" },
      { "chkdsk X: /f once a backup of the readable data exists and nobody uses the volume.", risk = "outage" },
    },
    ja = {
      { "chkdsk X: /scan で破損を調べます (オフラインにはなりません)。", risk = "check" },
      { "読み取れるデータを保存した後、利用者のいない時間に chkdsk X: /f を実行します。", risk = "outage" },
    },
  },
  source = "General knowledge of backup support; Ntfs 55.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Ntfs",
        "Event ID: 55",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 55",
        "Level: Error" },
    },
  },
}
