-- This Windows keeps no persistent snapshots.
return {
  id       = "volsnap.edition_without_snapshots",
  severity = "info",
  match    = { provider = "Microsoft-Windows-VolumeSnapshot-Driver", event_id = 123 },

  title = {
    en = "This edition of Windows keeps no persistent shadow copies",
    ja = "この Windows のエディションでは永続シャドウコピーを使えません",
  },
  explain = {
    en = "Snapshots for a backup still work; those that should last are refused (0x8004231B).",
    ja = "バックアップ用のスナップショットは作成できます。保存を続けるものは拒否されます (0x8004231B)。",
  },
  source = "Message table of volsnap.sys; id 123 of the Operational log.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Microsoft-Windows-VolumeSnapshot-Driver",
        "Event ID: 123",
        "Level: Information" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Northwind Agent",
        "Event ID: 123",
        "Level: Information" },
    },
  },
}
