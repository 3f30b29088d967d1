-- A warning whose meaning is its text and hr.
return {
  id       = "vss_events.other_warning",
  severity = "info",
  match    = { provider = "VSS", event_id = 12290 },

  title = {
    en = "VSS noted a warning (event 12290)",
    ja = "VSS が警告を記録しました (12290)",
  },
  explain = {
    en = "The entry carries a text and an hr of its own. It is no failure by itself; beside a failing backup its hr is worth a look.",
    ja = "記録には個別の説明と hr があります。これだけでは失敗を示しません。バックアップの失敗と同じ時刻であれば、hr を調べます。",
  },
  advice = {
    en = {
      { "Compare with a run that worked.", risk = "check" },
    },
    ja = {
      { "成功した回の記録と比べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 12290.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12290",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12290",
        "Level: Warning" },
    },
  },
}
