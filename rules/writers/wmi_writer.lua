-- The writer WMI Writer and the service behind it.
return {
  id       = "writers.wmi_writer",
  severity = "info",
  writer   = "WMI Writer",
  guid     = "a6ad56c2-b509-4e6c-bb19-49d8f43532f0",
  service  = "Windows Management Instrumentation (Winmgmt)",

  title   = { en = "The failed writer is WMI Writer", ja = "失敗したライターは WMI Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the WMI repository consistent. Restarting its service also stops the services that depend on it, monitoring among them.",
    ja = "WMI リポジトリの整合性を保ちます。サービスを再起動すると、監視など、依存するサービスも止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
