-- The writer IIS Config Writer and the service behind it.
return {
  id       = "writers.iis_config_writer",
  severity = "info",
  writer   = "IIS Config Writer",
  guid     = "2a40fd15-dfca-4aa8-a654-1f8c654603f6",
  service  = "Application Host Helper Service (AppHostSvc)",

  title   = { en = "The failed writer is IIS Config Writer", ja = "失敗したライターは IIS Config Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the configuration of IIS. Restarting its service does not stop web sites.",
    ja = "IIS の構成を報告します。サービスを再起動しても、Web サイトは止まりません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'IIS Config Writer' is in failed state!",
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
