-- The writer WDS VSS Writer and the service behind it.
return {
  id       = "writers.wds_vss_writer",
  severity = "info",
  writer   = "WDS VSS Writer",
  guid     = "82cb5521-68db-4626-83a4-7fc6f88853e9",
  service  = "Windows Deployment Services Server (WDSServer)",

  title   = { en = "The failed writer is WDS VSS Writer", ja = "失敗したライターは WDS VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the images of Windows Deployment Services. Restarting its service ends deployments that are running.",
    ja = "Windows 展開サービスのイメージを報告します。サービスを再起動すると、実行中の展開が中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WDS VSS Writer' is in failed state!",
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
