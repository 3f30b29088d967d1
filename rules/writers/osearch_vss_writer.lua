-- The writer OSearch15 VSS Writer and the service behind it.
return {
  id       = "writers.osearch_vss_writer",
  severity = "info",
  writer   = "OSearch15 VSS Writer",
  service  = "SharePoint Server Search 15 (OSearch15)",

  title   = { en = "The failed writer is OSearch15 VSS Writer", ja = "失敗したライターは OSearch15 VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the search index of SharePoint. Restarting its service pauses crawling and searching.",
    ja = "SharePoint の検索インデックスを報告します。サービスを再起動すると、クロールと検索が中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'OSearch15 VSS Writer' is in failed state!",
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
