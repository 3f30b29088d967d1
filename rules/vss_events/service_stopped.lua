-- Somebody or something stopped the VSS service.
return {
  id       = "vss_events.service_stopped",
  severity = "info",
  match    = {
    { text = "VSS service is shutting down due to shutdown event" },
    { provider = "VSS", event_id = 8225 },
  },

  title = {
    en = "The VSS service was told to stop (8225)",
    ja = "VSS サービスに停止が指示されました (8225)",
  },
  explain = {
    en = "At a shutdown of Windows this is normal. In the middle of a backup it means that somebody stopped the service; then calls fail with 0x80010108.",
    ja = "Windows のシャットダウン時であれば正常です。バックアップ中の場合は、誰かがサービスを停止しており、呼び出しが 0x80010108 で失敗します。",
  },
  advice = {
    en = {
      { "Did Windows shut down at that minute, or did a script run net stop vss?", risk = "check" },
    },
    ja = {
      { "同じ時刻に Windows のシャットダウンや net stop vss の実行がなかったか調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 8225.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8225",
        "Level: Information" },
      "The VSS service is shutting down due to shutdown event from the Service Control Manager.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8225",
        "Level: Information" },
    },
  },
}
