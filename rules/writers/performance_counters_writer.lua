-- The writer Performance Counters Writer and the service behind it.
return {
  id       = "writers.performance_counters_writer",
  severity = "info",
  writer   = "Performance Counters Writer",
  guid     = "0bada1de-01a9-4625-8278-69e735f39dd2",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is Performance Counters Writer", ja = "失敗したライターは Performance Counters Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the files of performance counters. Restarting its service ends every snapshot that is being made.",
    ja = "パフォーマンス カウンターのファイルを報告します。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Performance Counters Writer' is in failed state!",
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
