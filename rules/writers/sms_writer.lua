-- The writer SMS Writer and the service behind it.
return {
  id       = "writers.sms_writer",
  severity = "info",
  writer   = "SMS Writer",
  service  = "SMS_SITE_VSS_WRITER",

  title   = { en = "The failed writer is SMS Writer", ja = "失敗したライターは SMS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the site of Configuration Manager. Restarting the writer's service does not stop the site.",
    ja = "Configuration Manager のサイトを報告します。ライターのサービスを再起動しても、サイトは止まりません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SMS Writer' is in failed state!",
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
