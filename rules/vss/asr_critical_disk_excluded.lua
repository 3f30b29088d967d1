-- A disk that Windows needs was on the list of exclusions.
return {
  id       = "vss.asr_critical_disk_excluded",
  severity = "error",
  code     = 0x80042415,
  name     = "VSS_E_ASRERROR_CRITICAL_DISK_CANNOT_BE_EXCLUDED",
  match    = { code = 0x80042415, vss = true },
  retry    = "no",

  title = {
    en = "A disk that Windows needs cannot be excluded from the restore",
    ja = "Windows に必要なディスクは、復元の対象から除外できません",
  },
  short   = { en = "must be included", ja = "除外不可" },
  explain = {
    en = "The exclusion names a disk with a critical volume: system, boot, recovery, or one with services. Such a disk is always part of a bare-metal restore.",
    ja = "除外の指定に、重要なボリューム (システム、起動、回復パーティション、サービスのあるボリューム) のディスクが含まれています。",
  },
  retry_note = {
    en = "No: take that disk off the exclusions.",
    ja = "除外の指定を見直すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which disk it is does not stand in this log.",
    ja = "ただし、該当するディスクの番号は残りません",
  },
  advice = {
    en = {
      { "wbadmin get items: which volumes are marked as critical?", risk = "check" },
      { "Exclude only pure data disks; or restore the data volumes alone, outside bare-metal restore.", risk = "change" },
    },
    ja = {
      { "wbadmin get items で、重要とされているボリュームを調べます。", risk = "check" },
      { "データだけのディスクを除外します。データのボリュームだけを戻す場合は、ベアメタル回復を使いません。", risk = "change" },
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
        "- Writer Failure code: 0x80042415 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042415 while disk 2 was cleaned" },
  },
}
