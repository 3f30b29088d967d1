-- A device wants a restart before snapshots are possible again.
return {
  id       = "vss_events.restart_needed",
  severity = "error",
  match    = { provider = "VSS", event_id = 12337 },
  retry    = "after-restart",
  leads_to = { "vss.reboot_required" },

  title = {
    en = "Windows has to be restarted before a snapshot can be made",
    ja = "スナップショットの作成には Windows の再起動が必要です",
  },
  short   = { en = "restart needed", ja = "要再起動" },
  explain = {
    en = "Plug and Play asked for a restart after it restarted a device.",
    ja = "デバイスの再起動に伴い、プラグ アンド プレイが Windows の再起動を求めています。",
  },
  advice = {
    en = {
      { "Was a driver or storage software updated lately?", risk = "check" },
      { "Restart Windows when its users agree.", risk = "outage" },
    },
    ja = {
      { "最近、ドライバーやストレージ製品を更新していないか調べます。", risk = "check" },
      { "利用者の了承を得て Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 12337.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12337",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12337",
        "Level: Error" },
    },
  },
}
