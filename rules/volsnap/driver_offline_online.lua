-- The driver could not bring snapshots online or offline.
return {
  id       = "volsnap.driver_offline_online",
  severity = "error",
  match    = { provider = "Microsoft-Windows-VolumeSnapshot-Driver", event_id = { 102, 105, 109, 112, 118, 119 } },
  retry    = "after-wait",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "The snapshot driver could not bring a volume or snapshot online",
    ja = "ドライバーがスナップショットをオンラインにできませんでした",
  },
  short   = { en = "driver failed", ja = "ドライバー失敗" },
  explain = {
    en = "The NTSTATUS in the entry is the reason. With 105, 109 and 112 all snapshots of the volume are lost.",
    ja = "記録内の NTSTATUS が理由です。105、109、112 では、ボリュームのすべてのスナップショットが失われます。",
  },
  advice = {
    en = {
      { "System log of that second: disk, storage driver, cluster.", risk = "check" },
      { "vssadmin list shadows: what is left?", risk = "check" },
    },
    ja = {
      { "同じ時刻のシステム ログで、disk、ストレージ ドライバー、クラスターを調べます。", risk = "check" },
      { "vssadmin list shadows で、残っているものを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; ids 102 to 119 of the Operational log.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Microsoft-Windows-VolumeSnapshot-Driver",
        "Event ID: 102",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Northwind Agent",
        "Event ID: 119",
        "Level: Error" },
    },
  },
}
