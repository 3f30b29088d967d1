-- Windows RE sees no fixed disk at all: nearly always a missing driver.
return {
  id       = "vss.asr_no_physical_disk",
  severity = "error",
  code     = 0x80042413,
  name     = "VSS_E_ASRERROR_NO_PHYSICAL_DISK_AVAILABLE",
  match    = { code = 0x80042413, vss = true },
  retry    = "no",

  title = {
    en = "The restore environment sees no fixed disk at all",
    ja = "回復環境で、固定ディスクが 1 台も認識されていません",
  },
  short   = { en = "no disk seen", ja = "ディスク未認識" },
  explain = {
    en = "Nearly always the driver of the storage or RAID controller is missing in the restore environment; less often the disk is not connected or locked.",
    ja = "多くは、ストレージや RAID コントローラーのドライバーが回復環境にないことが原因です。ディスクの未接続やロックの場合もあります。",
  },
  retry_note = {
    en = "No: the driver has to be loaded first.",
    ja = "ドライバーを読み込むまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Driver or cable: this log does not tell.",
    ja = "ただし、ドライバーか接続かはこのログで区別できません",
  },
  advice = {
    en = {
      { "Windows RE command prompt: diskpart, list disk: empty?", risk = "check" },
      { "Load the controller's driver (drvload x:\\driver.inf or the dialog's button), then begin again.", risk = "change" },
      { "In a virtual machine choose the controller type that the old machine had.", risk = "change" },
    },
    ja = {
      { "回復環境のコマンド プロンプトで、diskpart の list disk が空か調べます。", risk = "check" },
      { "コントローラーのドライバーを drvload または画面のボタンで読み込み、やり直します。", risk = "change" },
      { "仮想マシンでは、元と同じ種類のコントローラーを選びます。", risk = "change" },
    },
  },
  ask = {
    en = { "what was being backed up or restored, with which product", "model of the storage controller" },
    ja = { "実行していたバックアップまたは復元の内容と製品名", "ストレージ コントローラーの型番" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 13 (VSS_WS_FAILED_AT_PRE_RESTORE)",
        "- Writer Failure code: 0x80042413 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042413 while disk 2 was cleaned" },
  },
}
