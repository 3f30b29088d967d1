-- The storage lies on a disk with larger sectors than the source.
return {
  id       = "vss_events.sector_size_of_storage",
  severity = "error",
  match    = { provider = "VSS", event_id = 4004 },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "The shadow copy storage lies on a disk with larger sectors",
    ja = "記憶域のボリュームのセクター サイズが元のボリュームより大きいです",
  },
  short   = { en = "sector size", ja = "セクター サイズ" },
  explain = {
    en = "A disk with 4 KB sectors cannot hold the shadow copy storage of a volume with 512-byte sectors.",
    ja = "4 KB セクターのディスクには、512 バイト セクターのボリュームの記憶域を置けません。",
  },
  advice = {
    en = {
      { "fsutil fsinfo ntfsinfo for both volumes: bytes per physical sector.", risk = "check" },
      { "vssadmin list shadowstorage: where does the storage lie?", risk = "check" },
      { "Put the storage on a volume with the same sector size.", risk = "change" },
    },
    ja = {
      { "両方のボリュームで fsutil fsinfo ntfsinfo を実行し、物理セクターのサイズを比べます。", risk = "check" },
      { "vssadmin list shadowstorage で、記憶域の場所を調べます。", risk = "check" },
      { "同じセクター サイズのボリュームに記憶域を移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 4004.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 4004",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 4004",
        "Level: Warning" },
    },
  },
}
