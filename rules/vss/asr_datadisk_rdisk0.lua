-- The firmware would boot from what is a data disk in the backup.
return {
  id       = "vss.asr_datadisk_rdisk0",
  severity = "error",
  code     = 0x80042406,
  name     = "VSS_E_ASRERROR_DATADISK_RDISK0",
  match    = { code = 0x80042406, vss = true },
  retry    = "no",

  title = {
    en = "The machine would start from a data disk of the backup",
    ja = "起動順序の先頭が、データ用のディスクになっています",
  },
  short   = { en = "boot order", ja = "起動順序" },
  explain = {
    en = "For the restore the first disk of the BIOS has to be the one for Windows. Here a disk that held data only is first in the order.",
    ja = "復元では、BIOS の先頭のディスクが Windows 用でなければなりません。データだけを保存していたディスクが先頭にあります。",
  },
  retry_note = {
    en = "No: change the boot order first.",
    ja = "起動順序を変えるまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Which disk is first in the firmware's boot order, which one in diskpart (disk 0)?", risk = "check" },
      { "Put the disk meant for Windows first, or detach the data disks for the restore.", risk = "change" },
    },
    ja = {
      { "ファームウェアの起動順序の先頭と、diskpart のディスク 0 を調べます。", risk = "check" },
      { "Windows 用のディスクを先頭にするか、復元の間だけデータ用のディスクを外します。", risk = "change" },
    },
  },
  ask = {
    en = { "what was being backed up or restored, with which product", "a screen of the boot order" },
    ja = { "実行していたバックアップまたは復元の内容と製品名", "起動順序の画面" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 13 (VSS_WS_FAILED_AT_PRE_RESTORE)",
        "- Writer Failure code: 0x80042406 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042406 while disk 2 was cleaned" },
  },
}
