-- The writer COM+ REGDB Writer and the service behind it.
return {
  id       = "writers.com_regdb_writer",
  severity = "info",
  writer   = "COM+ REGDB Writer",
  guid     = "542da469-d3e1-473c-9f4f-7847f01fc64f",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is COM+ REGDB Writer", ja = "失敗したライターは COM+ REGDB Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the COM+ class database consistent. Restarting its service ends every snapshot that is being made.",
    ja = "COM+ のクラス データベースの整合性を保ちます。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'COM+ REGDB Writer' is in failed state!",
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
