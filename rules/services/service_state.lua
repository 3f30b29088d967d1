-- When services started and stopped.
return {
  id       = "services.service_state",
  severity = "info",
  match    = { provider = "Service Control Manager", event_id = 7036 },

  title = {
    en = "A service started or stopped (7036)",
    ja = "サービスが開始または停止しました (7036)",
  },
  explain = {
    en = "Normal. The times of Volume Shadow Copy and swprv show when something used VSS.",
    ja = "正常な記録です。Volume Shadow Copy と swprv の時刻から、VSS が使われた時間が分かります。",
  },
  source = "General knowledge of backup support; 7036.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7036",
        "Level: Information" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 7036",
        "Level: Information" },
    },
  },
}
