-- Restore: the freshly prepared disk needs a restart before Windows can name it.
return {
  id       = "vss.asr_no_arcpath",
  severity = "error",
  code     = 0x80042403,
  name     = "VSS_E_ASRERROR_NO_ARCPATH",
  match    = { code = 0x80042403, vss = true },
  retry    = "after-restart",

  title = {
    en = "The restore needs a restart to finish preparing a disk",
    ja = "ディスクの準備を終えるため、復元の前に再起動が必要です",
  },
  short   = { en = "restart first", ja = "再起動が必要" },
  explain = {
    en = "A disk that the restore has just laid out has no boot path yet. The firmware assigns it at the next start.",
    ja = "作り直したディスクに、起動用のパスがまだ割り当てられていません。次の起動時に割り当てられます。",
  },
  retry_note = {
    en = "Restart the restore environment, then begin the restore again.",
    ja = "回復環境を起動し直してから、復元をやり直します。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "After the restart: diskpart, list disk shows the disk as online.", risk = "check" },
      { "Restart the machine from the restore medium, when nothing else runs on it, and choose the same backup.", risk = "outage" },
    },
    ja = {
      { "起動し直した後、diskpart の list disk でディスクがオンラインか調べます。", risk = "check" },
      { "ほかの処理がないときに、回復メディアから Windows 回復環境を起動し直して、同じバックアップを選びます。", risk = "outage" },
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
        "- Writer Failure code: 0x80042403 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042403 while disk 2 was cleaned" },
  },
}
