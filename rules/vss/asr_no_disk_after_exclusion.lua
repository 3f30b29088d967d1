-- There are disks, but all of them were taken out by the user's own exclusions.
return {
  id       = "vss.asr_no_disk_after_exclusion",
  severity = "error",
  code     = 0x80042414,
  name     = "VSS_E_ASRERROR_FIXED_PHYSICAL_DISK_AVAILABLE_AFTER_DISK_EXCLUSION",
  match    = { code = 0x80042414, vss = true },
  retry    = "no",

  title = {
    en = "All fixed disks were excluded from the restore",
    ja = "除外の設定により、復元先のディスクが残っていません",
  },
  short   = { en = "all excluded", ja = "全ディスク除外" },
  explain = {
    en = "Disks were found, and then the list of exclusions left none for Windows. The disk that holds the backup is excluded by itself.",
    ja = "ディスクは見つかりましたが、除外の指定により復元先がなくなりました。バックアップのあるディスクは、自動的に除外されます。",
  },
  retry_note = {
    en = "No: exclude fewer disks.",
    ja = "除外を減らすまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Which disk holds the backup? It can never be the target.", risk = "check" },
      { "Begin the restore again and exclude only disks whose data must stay.", risk = "change" },
    },
    ja = {
      { "バックアップが保存されているディスクを確かめます。そのディスクへは復元できません。", risk = "check" },
      { "復元をやり直し、データを残すディスクだけを除外します。", risk = "change" },
    },
  },
  ask = {
    en = { "what was being backed up or restored, with which product" },
    ja = { "実行していたバックアップまたは復元の内容と製品名" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 13 (VSS_WS_FAILED_AT_PRE_RESTORE)",
        "- Writer Failure code: 0x80042414 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042414 while disk 2 was cleaned" },
  },
}
