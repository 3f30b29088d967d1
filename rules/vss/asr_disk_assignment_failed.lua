-- Bare-metal restore: the disks of this machine cannot hold what the old machine had.
return {
  id       = "vss.asr_disk_assignment_failed",
  severity = "error",
  code     = 0x80042401,
  name     = "VSS_E_ASRERROR_DISK_ASSIGNMENT_FAILED",
  match    = { code = 0x80042401, vss = true },
  retry    = "no",

  title = {
    en = "The disks here are too few or too small for the restore",
    ja = "復元先のディスクの数または容量が足りません",
  },
  short   = { en = "disks too few", ja = "ディスク不足" },
  explain = {
    en = "A bare-metal restore rebuilds the disks of the old machine one by one. For at least one of them no disk of the same size or larger was found here.",
    ja = "ベアメタル回復では、元のディスクを 1 台ずつ作り直します。同じかそれ以上の容量のディスクが見つからないものがあります。",
  },
  retry_note = {
    en = "No: add or choose larger disks first.",
    ja = "ディスクを追加または交換するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which disk has no counterpart is not in this log.",
    ja = "ただし、対応先のないディスクは特定できません",
  },
  advice = {
    en = {
      { "In Windows RE: diskpart, list disk. Compare sizes with those of the old machine, byte for byte: one sector less is too small.", risk = "check" },
      { "Is a storage driver missing, so that a disk is not seen? Load it (drvload).", risk = "check" },
      { "Leave data disks out of the restore, or fit larger ones.", risk = "change" },
    },
    ja = {
      { "回復環境の diskpart の list disk で、元の PC の容量と比べます。わずかでも小さいと対象になりません。", risk = "check" },
      { "ストレージ ドライバーがなく、見えないディスクがないか調べます (drvload で読み込み)。", risk = "check" },
      { "データ用のディスクを復元の対象から外すか、大きいディスクを用意します。", risk = "change" },
    },
  },
  ask = {
    en = { "what was being backed up or restored, with which product", "the output of diskpart list disk and list volume" },
    ja = { "実行していたバックアップまたは復元の内容と製品名", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 13 (VSS_WS_FAILED_AT_PRE_RESTORE)",
        "- Writer Failure code: 0x80042401 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042401 while disk 2 was cleaned" },
  },
}
