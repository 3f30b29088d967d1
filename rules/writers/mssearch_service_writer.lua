-- The writer MSSearch Service Writer and the service behind it.
return {
  id       = "writers.mssearch_service_writer",
  severity = "info",
  writer   = "MSSearch Service Writer",
  guid     = "cd3f2362-8bef-46c7-9181-d62844cdc0b2",
  service  = "Windows Search (WSearch)",

  title   = { en = "The failed writer is MSSearch Service Writer", ja = "失敗したライターは MSSearch Service Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the search index. Restarting its service interrupts searching for a while.",
    ja = "検索インデックスを報告します。サービスを再起動すると、しばらく検索できなくなります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MSSearch Service Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
