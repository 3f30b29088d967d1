-- The writer MSMQ Writer (MSMQ) and the service behind it.
return {
  id       = "writers.msmq_writer",
  severity = "info",
  writer   = "MSMQ Writer (MSMQ)",
  guid     = "7e47b561-971a-46e6-96b9-696eeaa53b2a",
  service  = "Message Queuing (MSMQ)",

  title   = { en = "The failed writer is MSMQ Writer (MSMQ)", ja = "失敗したライターは MSMQ Writer (MSMQ) です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the message queues consistent. Restarting its service stops the applications that use them.",
    ja = "メッセージ キューの整合性を保ちます。サービスを再起動すると、キューを使うアプリケーションが止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MSMQ Writer (MSMQ)' is in failed state!",
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
