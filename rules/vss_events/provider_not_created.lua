-- The provider that should make the snapshot could not be loaded.
return {
  id       = "vss_events.provider_not_created",
  severity = "error",
  match    = {
    { text = "Error creating the Shadow Copy Provider COM class with CLSID {class}" },
    { provider = "VSS", event_id = { 12292, 12373 } },
  },
  unless   = { text = { "74600e39-7dc5-4567-a03b-f091d6c7b092", "3e02620c-e180-44f3-b154-2473646e4cb8" } },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "The shadow copy provider could not be loaded",
    ja = "シャドウコピーのプロバイダーを読み込めませんでした",
  },
  short   = { en = "provider missing", ja = "プロバイダー不明" },
  explain = {
    en = "CLSID {{65ee1dba-8ff4-4a58-ac1c-3470ee2f376a}} is Microsoft's provider: then Windows itself is damaged. Any other belongs to a backup or storage product that was removed badly or is broken.",
    ja = "CLSID が {{65ee1dba-8ff4-4a58-ac1c-3470ee2f376a}} であれば Microsoft のプロバイダーで、Windows の異常です。それ以外は、アンインストールの残りか、破損した製品のプロバイダーです。",
  },
  advice = {
    en = {
      { "vssadmin list providers: which one has no product any more?", risk = "check" },
      { "VSS 22 or 11 beside it, Service Control Manager 7023 of swprv in the System log.", risk = "check" },
      { "Foreign provider: uninstall its product, or install it anew.", risk = "change" },
    },
    ja = {
      { "vssadmin list providers で、製品が残っていないプロバイダーを調べます。", risk = "check" },
      { "前後の VSS 22、11 と、システム ログの Service Control Manager 7023 (swprv) を調べます。", risk = "check" },
      { "CLSID が他社のものであれば、該当製品を削除するか、入れ直します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12292 and 12373; Microsoft KB 2009513.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12292",
        "Level: Error" },
      "Volume Shadow Copy Service error: Error creating the Shadow Copy Provider COM class with CLSID {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}.",
    },
    miss = {
      "Volume Shadow Copy Service error: Error creating the Shadow Copy Provider COM class with CLSID {3e02620c-e180-44f3-b154-2473646e4cb8}.",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12373",
        "Level: Error" },
    },
  },
}
