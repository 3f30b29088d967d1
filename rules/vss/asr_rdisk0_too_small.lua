-- The disk the firmware starts from is smaller than the old system disk.
return {
  id       = "vss.asr_rdisk0_too_small",
  severity = "error",
  code     = 0x80042407,
  name     = "VSS_E_ASRERROR_RDISK0_TOOSMALL",
  match    = { code = 0x80042407, vss = true },
  retry    = "no",

  title = {
    en = "The first boot disk is smaller than the old system disk",
    ja = "起動ディスクの容量が、元のシステム ディスクより小さい",
  },
  short   = { en = "boot disk small", ja = "起動ディスク不足" },
  explain = {
    en = "The disk that the BIOS starts from has to take the system volume at its full old size, whatever little of it was in use.",
    ja = "BIOS が起動に使うディスクに、元のシステム ボリュームの容量がそのまま必要です。使用量が少なくても縮小されません。",
  },
  retry_note = {
    en = "No: another disk has to be the first one.",
    ja = "先頭のディスクを替えるまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Size of the first disk in the firmware against the system disk in the backup.", risk = "check" },
      { "Make a larger disk the first one; in a virtual machine enlarge or re-order the virtual disks.", risk = "change" },
    },
    ja = {
      { "ファームウェアの先頭のディスクと、バックアップ時のシステム ディスクの容量を比べます。", risk = "check" },
      { "大きいディスクを先頭にします。仮想マシンでは、仮想ディスクの拡張または順序の変更を行います。", risk = "change" },
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
        "- Writer Failure code: 0x80042407 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042407 while disk 2 was cleaned" },
  },
}
