-- The writer Sync Share Service VSS writer and the service behind it.
return {
  id       = "writers.sync_share_service_vss_writer",
  severity = "info",
  writer   = "Sync Share Service VSS writer",
  guid     = "d46bf321-fdba-4a35-8ec3-454df03bc86a",
  service  = "Windows Sync Share (SyncShareSvc)",

  title   = { en = "The failed writer is Sync Share Service VSS writer", ja = "失敗したライターは Sync Share Service VSS writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports work folders. Restarting its service pauses their synchronisation.",
    ja = "ワーク フォルダーを報告します。サービスを再起動すると、同期が中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Sync Share Service VSS writer' is in failed state!",
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
