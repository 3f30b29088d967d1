-- The writer MailStore VSS Writer and the service behind it.
return {
  id       = "writers.mailstore_vss_writer",
  severity = "info",
  writer   = "MailStore VSS Writer",
  service  = "MailStore VSS Writer",

  title   = { en = "The failed writer is MailStore VSS Writer", ja = "失敗したライターは MailStore VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the archive of MailStore Server consistent. Restarting the writer's service does not stop the archive.",
    ja = "MailStore Server のアーカイブの整合性を保ちます。ライターのサービスを再起動しても、アーカイブは止まりません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MailStore VSS Writer' is in failed state!",
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
