-- The list of hardware snapshots cannot be saved.
return {
  id       = "vss_events.hardware_database",
  severity = "warning",
  match    = { provider = "VSS", event_id = 12317 },

  title = {
    en = "VSS could not save its list of hardware snapshots (event 12317)",
    ja = "ハードウェア スナップショットの一覧を保存できませんでした (12317)",
  },
  explain = {
    en = "Only snapshots that a storage array makes are kept in this list. Without a hardware provider the entry is of no weight.",
    ja = "ストレージ装置が作成するスナップショットの一覧です。ハードウェア プロバイダーを使っていなければ問題ありません。",
  },
  advice = {
    en = {
      { "vssadmin list providers: is there a hardware provider?", risk = "check" },
    },
    ja = {
      { "vssadmin list providers で、ハードウェア プロバイダーの有無を調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 12317.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12317",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12317",
        "Level: Error" },
    },
  },
}
