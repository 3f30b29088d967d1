-- The writer Microsoft Exchange Replica Writer and the service behind it.
return {
  id       = "writers.microsoft_exchange_replica_writer",
  severity = "info",
  writer   = "Microsoft Exchange Replica Writer",
  service  = "Microsoft Exchange Replication (MSExchangeRepl)",

  title   = { en = "The failed writer is Microsoft Exchange Replica Writer", ja = "失敗したライターは Microsoft Exchange Replica Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the passive copies of mailbox databases consistent (Exchange 2007 and 2010). Restarting its service interrupts replication, not the mailboxes.",
    ja = "メールボックス データベースのパッシブ コピーの整合性を保ちます (Exchange 2007 と 2010)。サービスを再起動すると複製が中断されますが、メールボックスは止まりません。",
  },
  source  = "Names and services as vssadmin list writers and the service list show them; practice of support desks.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Exchange Replica Writer' is in failed state!",
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
