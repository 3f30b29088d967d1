-- No NTFS volume has room for the shadow copy storage.
return {
  id       = "vss_events.no_place_for_storage",
  severity = "error",
  match    = {
    { text = "Cannot find diff areas" },
    { provider = "VSS", event_id = 4001 },
  },
  retry    = "no",
  leads_to = { "vss.insufficient_storage", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "No NTFS volume had enough free space for the shadow copy storage",
    ja = "シャドウコピーの記憶域を置ける NTFS ボリュームがありません",
  },
  short   = { en = "no space", ja = "記憶域の不足" },
  explain = {
    en = "VSS looked at every NTFS volume and found none with the room that a shadow copy needs: 32 MB below 500 MB, 320 MB from there on.",
    ja = "VSS はすべての NTFS ボリュームを調べましたが、必要な空きがありませんでした。500 MB 未満の区画で 32 MB、500 MB 以上で 320 MB が最低限です。",
  },
  advice = {
    en = {
      { "Free space of all volumes of the task, hidden ones too (fsutil volume diskfree).", risk = "check" },
      { "Make room, or put the storage on another NTFS volume: vssadmin add shadowstorage (server).", risk = "change" },
    },
    ja = {
      { "ドライブ文字のないボリュームを含め、対象の空き容量を調べます (fsutil volume diskfree)。", risk = "check" },
      { "空きを増やすか、別の NTFS ボリュームに記憶域を置きます (サーバーでは vssadmin add shadowstorage)。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 4001; Microsoft: MinDiffAreaFileSize.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 4001",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 4001",
        "Level: Error" },
    },
  },
}
