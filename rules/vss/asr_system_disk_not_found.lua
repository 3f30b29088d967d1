-- Restore: none of the disks can start Windows here.
return {
  id       = "vss.asr_system_disk_not_found",
  severity = "error",
  code     = 0x80042412,
  name     = "VSS_E_ASRERROR_RDISK_FOR_SYSTEM_DISK_NOT_FOUND",
  match    = { code = 0x80042412, vss = true },
  retry    = "no",

  title = {
    en = "No disk here is fit to become the system disk",
    ja = "システム ディスクにできるディスクが見つかりません",
  },
  short   = { en = "no system disk", ja = "起動先なし" },
  explain = {
    en = "The restore needs one disk from which the firmware can start. All candidates are excluded, removable, too small, or of the wrong kind for BIOS or UEFI.",
    ja = "ファームウェアが起動できるディスクが 1 台必要です。候補が除外されているか、リムーバブル、容量不足、または BIOS / UEFI の種類が合いません。",
  },
  retry_note = {
    en = "No: offer a suitable disk first.",
    ja = "適したディスクを用意するまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Was the old machine UEFI or BIOS? The restore medium must be started the same way.", risk = "check" },
      { "Are disks excluded in the restore dialog? Is the storage driver loaded?", risk = "check" },
    },
    ja = {
      { "元の PC が UEFI か BIOS かを確かめ、回復メディアを同じ方式で起動します。", risk = "check" },
      { "復元の画面でディスクを除外していないか、ストレージ ドライバーが読み込まれているか調べます。", risk = "check" },
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
        "- Writer Failure code: 0x80042412 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042412 while disk 2 was cleaned" },
  },
}
