-- Here it is seldom a file of the user: a program file or registry value of VSS or a provider is gone.
return {
  id       = "com.file_not_found",
  severity = "error",
  code     = 0x80070002,
  name     = "ERROR_FILE_NOT_FOUND",
  match    = { code = 0x80070002, vss = true },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "A file or registry value that VSS needs is missing",
    ja = "VSS に必要なファイルまたはレジストリの値がありません",
  },
  short   = { en = "file missing", ja = "ファイルなし" },
  explain = {
    en = "Mostly the program of a provider or service (ServiceDll, ImagePath) or a registry value that a clean-up tool removed; not a file of the user.",
    ja = "多くは、プロバイダーやサービスのプログラム (ServiceDll、ImagePath) か、最適化ツールが削除したレジストリの値です。利用者のファイルではありません。",
  },
  retry_note = {
    en = "No: bring the missing part back first.",
    ja = "不足しているものを戻すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "What is missing is not in this log.",
    ja = "ただし、不足しているものの名前は残りません",
  },
  advice = {
    en = {
      { "Application log, VSS 8193, 12289: the routine (RegOpenKeyExW, CreateFileW, ...) names key or file.", risk = "check" },
      { "System log: Service Control Manager 7000, 7023 (a service whose file is gone).", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters: ServiceDll there?", risk = "check" },
      { "Repair Windows files with DISM /Online /Cleanup-Image /RestoreHealth and sfc /scannow.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 8193、12289 で、処理名 (RegOpenKeyExW、CreateFileW など) とその対象を調べます。", risk = "check" },
      { "システム ログの Service Control Manager 7000、7023 を調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters に ServiceDll があるか調べます。", risk = "check" },
      { "DISM /Online /Cleanup-Image /RestoreHealth と sfc /scannow で Windows を修復します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070002): CreateVssBackupComponents(&m_pVssObject)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070002" },
  },
}
