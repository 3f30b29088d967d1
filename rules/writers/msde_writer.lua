-- The writer MSDEWriter and the service behind it.
return {
  id       = "writers.msde_writer",
  severity = "info",
  writer   = "MSDEWriter",
  guid     = "f8544ac1-0611-4fa5-b04b-f7ee00b03277",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is MSDEWriter", ja = "失敗したライターは MSDEWriter です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It has databases of SQL Server 2000 and MSDE take part, and exists on Windows Server 2003 and older only.",
    ja = "SQL Server 2000 と MSDE のデータベースを対象にするライターで、Windows Server 2003 以前にだけあります。",
  },
  source  = "General knowledge; the class id as VSS prints it.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MSDEWriter' is in failed state!",
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
