-- The writer OSearch VSS Writer and the service behind it.
return {
  id       = "writers.osearch_writer",
  severity = "info",
  writer   = "OSearch VSS Writer",
  service  = "Office SharePoint Server Search (OSearch)",

  title   = { en = "The failed writer is OSearch VSS Writer", ja = "失敗したライターは OSearch VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the search index of SharePoint 2007. Restarting its service pauses crawling and searching there.",
    ja = "SharePoint 2007 の検索インデックスを報告します。サービスを再起動すると、その検索とクロールが中断されます。",
  },
  source  = "Names and services as vssadmin list writers and the service list show them; practice of support desks.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'OSearch VSS Writer' is in failed state!",
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
