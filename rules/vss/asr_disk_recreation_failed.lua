-- A disk was chosen but could not be partitioned as the old one was.
return {
  id       = "vss.asr_disk_recreation_failed",
  severity = "error",
  code     = 0x80042402,
  name     = "VSS_E_ASRERROR_DISK_RECREATION_FAILED",
  match    = { code = 0x80042402, vss = true },
  retry    = "no",

  title = {
    en = "A disk could not be laid out anew for the restore",
    ja = "復元先のディスクを作り直せませんでした",
  },
  short   = { en = "disk not rebuilt", ja = "再作成の失敗" },
  explain = {
    en = "The target disk was found, and writing its partition table failed: it is read-only, failing, in use by another system, or has another sector size than the old one.",
    ja = "復元先のディスクは見つかりましたが、パーティションを作成できませんでした。読み取り専用、故障、ほかの用途で使用中、セクター サイズの違いが考えられます。",
  },
  retry_note = {
    en = "No: the disk has to be writable and sound.",
    ja = "ディスクの問題を解消するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Why the disk refused is not in this log.",
    ja = "ただし、失敗の理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Windows RE, diskpart: attributes disk (read-only?), detail disk (status).", risk = "check" },
      { "Sector size: 512 against 4096 bytes does not fit. UEFI against BIOS machines do not fit either.", risk = "check" },
      { "Clear the target (diskpart, clean) only after its contents are known to be dispensable: all of it is lost.", risk = "loss" },
    },
    ja = {
      { "回復環境の diskpart で、attributes disk (読み取り専用) と detail disk (状態) を調べます。", risk = "check" },
      { "セクター サイズ (512 と 4096) と、UEFI / BIOS の違いを調べます。異なると復元できません。", risk = "check" },
      { "復元先に必要なデータがないと確かめてから、diskpart の clean を実行します。ディスクの内容はすべて失われます。", risk = "loss" },
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
        "- Writer Failure code: 0x80042402 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042402 while disk 2 was cleaned" },
  },
}
