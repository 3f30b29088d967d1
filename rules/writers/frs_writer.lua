-- The writer FRS Writer and the service behind it.
return {
  id       = "writers.frs_writer",
  severity = "info",
  writer   = "FRS Writer",
  guid     = "d76f5a28-3092-4589-ba48-2958fb88ce29",
  service  = "File Replication Service (NtFrs)",

  title   = { en = "The failed writer is FRS Writer", ja = "失敗したライターは FRS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the database of the old file replication consistent. Restarting its service pauses the replication of SYSVOL.",
    ja = "旧方式のファイル レプリケーションの整合性を保ちます。サービスを再起動すると、SYSVOL のレプリケーションが中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'FRS Writer' is in failed state!",
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
