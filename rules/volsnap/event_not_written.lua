-- volsnap could not write to the System log.
return {
  id       = "volsnap.event_not_written",
  severity = "warning",
  match    = { provider = "Microsoft-Windows-VolumeSnapshot-Driver", event_id = 121 },

  title = {
    en = "VolSnap could not write its entry to the System log",
    ja = "VolSnap がシステム ログに記録できませんでした",
  },
  explain = {
    en = "The original event code stands in this entry. The System log may lack just the VolSnap entry that explains a failure.",
    ja = "元のイベントの番号がこの記録にあります。失敗の原因を示す VolSnap の記録が、システム ログに残っていない可能性があります。",
  },
  advice = {
    en = {
      { "Look up the event code that the entry carries.", risk = "check" },
    },
    ja = {
      { "記録内の番号を調べます。", risk = "check" },
    },
  },
  source = "Message table of volsnap.sys; id 121 of the Operational log.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Microsoft-Windows-VolumeSnapshot-Driver",
        "Event ID: 121",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-VolumeSnapshot-Driver/Operational",
        "Source: Northwind Agent",
        "Event ID: 121",
        "Level: Error" },
    },
  },
}
