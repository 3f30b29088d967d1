-- The writer WIDWriter and the service behind it.
return {
  id       = "writers.widwriter",
  severity = "info",
  writer   = "WIDWriter",
  guid     = "8d5194e1-e455-434a-b2e5-51296cce67df",
  service  = "Windows Internal Database VSS Writer (WIDWriter)",

  title   = { en = "The failed writer is WIDWriter", ja = "失敗したライターは WIDWriter です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the databases of the Windows Internal Database (WSUS, AD FS). Restarting the writer's service interrupts nothing else.",
    ja = "Windows Internal Database (WSUS、AD FS など) のデータベースを報告します。ライターのサービスの再起動で止まるものはありません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WIDWriter' is in failed state!",
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
