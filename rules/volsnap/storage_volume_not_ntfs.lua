-- The storage must lie on NTFS.
return {
  id       = "volsnap.storage_volume_not_ntfs",
  severity = "error",
  match    = { provider = "volsnap", event_id = 2 },
  retry    = "no",
  leads_to = { "vss.insufficient_storage", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "The volume for the shadow copy storage is not NTFS or cannot be read",
    ja = "記憶域のボリュームが NTFS ではないか、読み取れません",
  },
  short   = { en = "not NTFS", ja = "NTFS ではない" },
  explain = {
    en = "Shadow copy storage lies on NTFS only. FAT32, exFAT and ReFS volumes need another volume for it, and a damaged NTFS volume is refused as well.",
    ja = "記憶域は NTFS にのみ置けます。FAT32、exFAT、ReFS では別の NTFS ボリュームが必要です。破損した NTFS も使用できません。",
  },
  advice = {
    en = {
      { "fsutil fsinfo volumeinfo X: for the volume named.", risk = "check" },
      { "Choose an NTFS volume: vssadmin add shadowstorage (server).", risk = "change" },
    },
    ja = {
      { "記録にあるボリュームで fsutil fsinfo volumeinfo X: を実行します。", risk = "check" },
      { "NTFS のボリュームを指定します (サーバーでは vssadmin add shadowstorage)。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; id 2.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 2",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 2",
        "Level: Error" },
    },
  },
}
