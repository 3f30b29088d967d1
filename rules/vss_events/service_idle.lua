-- The normal end of a VSS activity.
return {
  id       = "vss_events.service_idle",
  severity = "info",
  match    = {
    { text = "VSS service is shutting down due to idle timeout" },
    { provider = "VSS", event_id = 8224 },
  },

  title = {
    en = "Normal: the VSS service stopped because it had nothing to do (8224)",
    ja = "正常な記録: 処理がないため VSS サービスが停止しました (8224)",
  },
  explain = {
    en = "VSS starts when it is needed and stops after three idle minutes. The entry marks the end of its work, nothing more.",
    ja = "VSS は必要なときに起動し、処理がなくなって 3 分後に停止します。作業の終わりを示すだけの記録です。",
  },
  source = "Message table of vssvc.exe; id 8224.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8224",
        "Level: Information" },
      "The VSS service is shutting down due to idle timeout.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8224",
        "Level: Information" },
    },
  },
}
