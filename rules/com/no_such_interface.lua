-- The object is there and does not speak VSS's language: damaged COM registration, mostly after a set-up or a clean-up tool.
return {
  id       = "com.no_such_interface",
  severity = "error",
  code     = 0x80004002,
  name     = "E_NOINTERFACE",
  match    = { code = 0x80004002, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A component of VSS answered without the interface it must have",
    ja = "VSS のコンポーネントに、必要なインターフェイスがありません",
  },
  short   = { en = "interface gone", ja = "登録の不整合" },
  explain = {
    en = "COM found the component and not its interface. The registration of VSS's own proxies is damaged, or files of different Windows versions are mixed. A 32-bit product on 64-bit Windows gives the same picture.",
    ja = "コンポーネントは見つかりましたが、インターフェイスの登録が壊れているか、異なるバージョンのファイルが混在しています。64 ビット Windows 上の 32 ビット製品でも発生します。",
  },
  retry_note = {
    en = "No: Windows or the product has to be repaired first.",
    ja = "Windows または製品を修復するまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which interface was missing is not always in the log.",
    ja = "ただし、不足したインターフェイスは残らない場合があります",
  },
  advice = {
    en = {
      { "sfc /verifyonly; Application log, VSS 20 and 22 (class id and name).", risk = "check" },
      { "Is the product 64-bit? 32-bit requesters are not supported on 64-bit Windows.", risk = "check" },
      { "DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow. Registering DLLs by hand does harm on Windows Vista and later.", risk = "change" },
    },
    ja = {
      { "sfc /verifyonly を実行し、アプリケーション ログの VSS 20、22 (クラス ID と名前) を調べます。", risk = "check" },
      { "製品が 64 ビット版か調べます。64 ビット Windows では、32 ビットのリクエスターに対応していません。", risk = "check" },
      { "DISM /Online /Cleanup-Image /RestoreHealth、sfc /scannow の順に実行します。DLL の手動登録は Vista 以降では行いません。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "version of Windows and of the product (32 or 64 bit)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "Windows と製品のバージョン (32 / 64 ビット)" },
  },
  source = "winerror.h; Microsoft: VSS usage conventions (WOW64). KB 940184 with its list of DLLs is for Windows Server 2003 only.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80004002): CreateVssBackupComponents(&m_pVssObject)",
      "Volume Shadow Copy Service error: Unexpected error calling routine CoCreateInstance. hr = 0x80004002, No such interface supported.",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80004002" },
  },
}
