-- Somebody changed how a service starts.
return {
  id       = "services.start_type_changed",
  severity = "info",
  match    = {
    { text = "The start type of the {service_name:rest}" },
    { provider = "Service Control Manager", event_id = 7040 },
  },

  title = {
    en = "The start type of a service was changed (7040)",
    ja = "サービスのスタートアップの種類が変更されました (7040)",
  },
  explain = {
    en = "Only a change of Volume Shadow Copy, swprv or a COM+ service to disabled matters to VSS. Windows Update changes BITS and others all the time.",
    ja = "Volume Shadow Copy、swprv、COM+ のサービスが無効にされた場合に限り関係します。BITS などは Windows Update により頻繁に変更されます。",
  },
  advice = {
    en = {
      { "Which service, from what to what, and by whom?", risk = "check" },
    },
    ja = {
      { "対象のサービス、変更内容、ユーザーを調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; 7040.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7040",
        "Level: Information" },
      "The start type of the Volume Shadow Copy service was changed from demand start to disabled.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 7040",
        "Level: Information" },
    },
  },
}
