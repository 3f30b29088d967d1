-- The writer SqlServerWriter and the service behind it.
return {
  id       = "writers.sql_server_writer",
  severity = "info",
  writer   = "SqlServerWriter",
  guid     = "a65faa63-5ea8-4ebc-9dbd-a0c4db26912a",
  service  = "SQL Server VSS Writer (SQLWriter)",

  title   = { en = "The failed writer is SqlServerWriter", ja = "失敗したライターは SqlServerWriter です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It has the databases of all instances take part in the snapshot. Restarting the writer's service does not stop the databases.",
    ja = "全インスタンスのデータベースをスナップショットに対応させます。ライターのサービスを再起動しても、データベースは止まりません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
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
