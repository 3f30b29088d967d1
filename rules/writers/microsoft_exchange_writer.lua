-- The writer Microsoft Exchange Writer and the service behind it.
return {
  id       = "writers.microsoft_exchange_writer",
  severity = "info",
  writer   = "Microsoft Exchange Writer",
  guid     = "76fe1ac4-15f7-4bcd-987e-8e1acb462fb7",
  service  = "Microsoft Exchange Replication (MSExchangeRepl)",

  title   = { en = "The failed writer is Microsoft Exchange Writer", ja = "失敗したライターは Microsoft Exchange Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps mailbox databases consistent; it allows 20 s between Freeze and Thaw. Its service is MSExchangeIS on Exchange 2010 and older.",
    ja = "メールボックス データベースの整合性を保ちます。Freeze から Thaw までの制限は 20 秒です。Exchange 2010 以前のサービスは MSExchangeIS です。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Exchange Writer' is in failed state!",
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
