-- The writer DFS Replication service writer and the service behind it.
return {
  id       = "writers.dfs_replication_service_writer",
  severity = "info",
  writer   = "DFS Replication service writer",
  guid     = "2707761b-2324-473d-88eb-eb007a359533",
  service  = "DFS Replication (DFSR)",

  title   = { en = "The failed writer is DFS Replication service writer", ja = "失敗したライターは DFS Replication service writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the replication database consistent. Restarting its service pauses the replication of folders and of SYSVOL.",
    ja = "レプリケーションのデータベースの整合性を保ちます。サービスを再起動すると、フォルダーと SYSVOL のレプリケーションが中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'DFS Replication service writer' is in failed state!",
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
