-- A COM class of VSS itself is missing from the registry.
return {
  id       = "vss_events.component_not_registered",
  severity = "error",
  match    = {
    { text = "critical component required by the Volume Shadow Copy" },
    { provider = "VSS", event_id = { 20, 22, 32, 33, 34, 36, 37 } },
  },
  unless   = { text = { "74600e39-7dc5-4567-a03b-f091d6c7b092", "3e02620c-e180-44f3-b154-2473646e4cb8" } },
  retry    = "no",
  echo     = { before = "log", after = "log" },
  leads_to = { "com.class_not_registered", "vss.unexpected_provider_error", "vss.writer_infrastructure", "vss_events.unexpected_error", "vss_events.writers_unreachable" },

  title = {
    en = "A component that VSS needs is not registered in Windows",
    ja = "VSS に必要なコンポーネントが Windows に登録されていません",
  },
  short   = { en = "not registered", ja = "未登録" },
  explain = {
    en = "The CLSID in the entry tells which. If it belongs to Windows, the installation is damaged; a foreign one is mostly what an uninstalled backup product or provider left behind.",
    ja = "記録内の CLSID で対象が分かります。Windows 標準であればシステムの破損です。それ以外は、アンインストールされた製品やプロバイダーの残りであることがよくあります。",
  },
  advice = {
    en = {
      { "Note the CLSID and search it under HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers.", risk = "check" },
      { "vssadmin list providers and vssadmin list writers: what is there, what is missing?", risk = "check" },
      { "Foreign provider: uninstall or install anew the product it came with.", risk = "change" },
      { "Class of Windows: sfc /scannow and DISM /Online /Cleanup-Image /RestoreHealth.", risk = "change" },
    },
    ja = {
      { "CLSID を控え、HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers の下にないか調べます。", risk = "check" },
      { "vssadmin list providers と vssadmin list writers で、不足しているものを調べます。", risk = "check" },
      { "他社のプロバイダーの場合は、その製品をアンインストールするか、再インストールします。", risk = "change" },
      { "Windows 標準の場合は sfc /scannow と DISM /Online /Cleanup-Image /RestoreHealth を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 22 and 32 to 37; on Server 2003 the text of 22 was id 20. Re-registering DLLs by hand is for Server 2003 only (KB 940184).",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 20",
        "Level: Error" },
      "Volume Shadow Copy Service error: A critical component required by the Volume Shadow Copy Service is not registered. CLSID {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}, name HW_PROV, [0x80040154].",
    },
    miss = {
      "Volume Shadow Copy Service error: A critical component required by the Volume Shadow Copy Service is not registered. CLSID {3e02620c-e180-44f3-b154-2473646e4cb8}, name SW_PROV, [0x80040154].",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 37",
        "Level: Error" },
    },
  },
}
