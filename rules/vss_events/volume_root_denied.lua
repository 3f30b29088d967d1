-- VSS may not open the root of a volume.
return {
  id       = "vss_events.volume_root_denied",
  severity = "error",
  match    = {
    { text = "VSS was denied access to the root of volume {volume}" },
    { provider = "VSS", event_id = 12348 },
  },
  retry    = "no",
  leads_to = { "com.access_denied_volume", "vss.object_not_found_volume" },

  title = {
    en = "VSS may not read the root folder of volume {volume|named in the entry}",
    ja = "VSS がボリューム {volume|(記録参照)} のルートにアクセスできません",
  },
  short   = { en = "access denied", ja = "アクセス拒否" },
  explain = {
    en = "The permissions of the root folder leave out SYSTEM or Administrators. VSS then leaves out the volume or fails.",
    ja = "ルート フォルダーのアクセス許可に SYSTEM や Administrators がありません。VSS はそのボリュームを除外するか、失敗します。",
  },
  advice = {
    en = {
      { "icacls X:\\ : SYSTEM and Administrators must have full control.", risk = "check" },
      { "Give SYSTEM full control of the root folder of that volume.", risk = "change" },
    },
    ja = {
      { "icacls X:\\ を実行し、SYSTEM と Administrators がフル コントロールか調べます。", risk = "check" },
      { "ボリュームのルートに SYSTEM のフル コントロールを追加します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 12348.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12348",
        "Level: Warning" },
      "Volume Shadow Copy Service warning: VSS was denied access to the root of volume E:\\.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12348",
        "Level: Warning" },
    },
  },
}
