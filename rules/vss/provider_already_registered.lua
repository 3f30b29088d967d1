-- A set-up, not a backup, gets this: the provider's id is taken.
return {
  id       = "vss.provider_already_registered",
  severity = "error",
  code     = 0x80042303,
  name     = "VSS_E_PROVIDER_ALREADY_REGISTERED",
  retry    = "no",

  title = {
    en = "A VSS provider could not be registered: its id is there already",
    ja = "VSS プロバイダーは登録済みのため、登録できませんでした",
  },
  short   = { en = "provider twice", ja = "登録済み" },
  explain = {
    en = "Set-up programs register providers. One with this id stands in the registry already, usually from an older version of the same product that was not removed cleanly.",
    ja = "プロバイダーの登録は、製品のインストールで行われます。同じ ID が残っており、多くは同じ製品の古いバージョンが正しく削除されていません。",
  },
  retry_note = {
    en = "No: remove the old registration first.",
    ja = "古い登録を削除するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which product registers it is not in this log.",
    ja = "ただし、登録しようとした製品の名前は残りません",
  },
  advice = {
    en = {
      { "vssadmin list providers: which id stands there, with which version?", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers /s shows the name behind each id.", risk = "check" },
      { "Uninstall the product that the id belongs to by its own set-up, restart, then install the new version.", risk = "change" },
    },
    ja = {
      { "vssadmin list providers で、登録されている ID とバージョンを調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers /s で、各 ID の製品名を調べます。", risk = "check" },
      { "その ID の製品を専用の手順でアンインストールし、再起動してから新しいバージョンをインストールします。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers", "the log of the installation" },
    ja = { "vssadmin list providers の結果", "インストールのログ" },
  },
  source = "vsserror.h; Microsoft: IVssAdmin::RegisterProvider.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042303): pAdmin->RegisterProvider(id, clsid, name, type, version, versionId)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042307): pAdmin->UnregisterProvider(id)" },
  },
}
