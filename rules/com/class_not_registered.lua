-- A provider or a part of VSS stands in the registry without its program. The Hyper-V IC provider on Azure is known to be harmless.
return {
  id       = "com.class_not_registered",
  severity = "error",
  code     = 0x80040154,
  name     = "REGDB_E_CLASSNOTREG",
  match    = { code = 0x80040154, vss = true },
  unless   = { text = { "74600e39-7dc5-4567-a03b-f091d6c7b092", "3e02620c-e180-44f3-b154-2473646e4cb8" } },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "A component that VSS needs is not registered on this machine",
    ja = "VSS に必要なコンポーネントが登録されていません",
  },
  short   = { en = "not registered", ja = "未登録の部品" },
  explain = {
    en = "Windows knows the class id and not the program behind it. With the name SW_PROV in event 22 it is a provider whose product was removed; with VSSEvent or CEventSystem VSS or COM+ itself is damaged.",
    ja = "クラス ID に対応するプログラムがありません。VSS 22 の名前が SW_PROV なら削除された製品のプロバイダー、VSSEvent や CEventSystem なら VSS や COM+ 自体の破損です。",
  },
  retry_note = {
    en = "No: clean up or repair the registration first.",
    ja = "登録を直すまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The class id in the event decides between the two.",
    ja = "どちらかは、イベントのクラス ID で判断します",
  },
  advice = {
    en = {
      { "Application log, VSS 22, 20, 12292: CLSID and name.", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers /s: whose CLSID is it?", risk = "check" },
      { "Foreign provider: reinstall its product and uninstall it cleanly.", risk = "change" },
      { "Windows' own: DISM /Online /Cleanup-Image /RestoreHealth, sfc /scannow.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 22、20、12292 で、CLSID と名前を調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers /s で、CLSID の製品を調べます。", risk = "check" },
      { "他社製の場合は、その製品を入れ直してから正しくアンインストールします。", risk = "change" },
      { "Windows の場合は、DISM /Online /Cleanup-Image /RestoreHealth と sfc /scannow を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list providers の結果" },
  },
  source = "winerror.h; Microsoft: events 22 and 12292. The Hyper-V IC provider {74600e39-...} on Azure machines logs it without harm (Microsoft Japan support blog, 2023-01-30) and is left out. No list of DLLs to register: KB 940184 is for Windows Server 2003.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80040154): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)",
      "Volume Shadow Copy Service error: A critical component required by the Volume Shadow Copy service is not registered. The error returned from CoCreateInstance on class with CLSID {0b5a2c52-3eb9-470a-96e2-6c6d4570e40f} and Name VssSnapshotMgmt is [0x80040154, Class not registered].",
    },
    miss = {
      "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80040154",
      "Volume Shadow Copy Service error: Error creating the Shadow Copy Provider COM class with CLSID {3e02620c-e180-44f3-b154-2473646e4cb8} [0x80040154, Class not registered].",
    },
  },
}
