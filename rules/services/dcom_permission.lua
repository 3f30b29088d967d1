-- 10016: by design, and on every Windows.
return {
  id       = "services.dcom_permission",
  severity = "info",
  match    = {
    { text = "do not grant Local Activation permission" },
    { provider = { "Microsoft-Windows-DistributedCOM", "DCOM", "DistributedCOM" }, event_id = 10016 },
  },

  title = {
    en = "Harmless: a program lacks a DCOM activation right (10016)",
    ja = "無害な記録: プログラムに DCOM のアクティブ化の許可がありません (10016)",
  },
  explain = {
    en = "These entries are there on every Windows and by design. They are not why VSS fails.",
    ja = "すべての Windows にある、仕様による記録です。VSS の失敗の原因ではありません。",
  },
  source = "Microsoft: DCOM event 10016 is by design.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Microsoft-Windows-DistributedCOM",
        "Event ID: 10016",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 10016",
        "Level: Error" },
    },
  },
}
