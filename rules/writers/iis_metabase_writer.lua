-- The writer IIS Metabase Writer and the service behind it.
return {
  id       = "writers.iis_metabase_writer",
  severity = "info",
  writer   = "IIS Metabase Writer",
  guid     = "59b1f0cf-90ef-465f-9609-6ca8b2938366",
  service  = "IIS Admin Service (IISADMIN)",

  title   = { en = "The failed writer is IIS Metabase Writer", ja = "失敗したライターは IIS Metabase Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the metabase of IIS 6. Restarting its service also stops web, FTP and SMTP sites that depend on it.",
    ja = "IIS 6 のメタベースを報告します。サービスを再起動すると、依存する Web、FTP、SMTP も止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'IIS Metabase Writer' is in failed state!",
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
