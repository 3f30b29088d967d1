-- The writer Dedup Writer and the service behind it.
return {
  id       = "writers.dedup_writer",
  severity = "info",
  writer   = "Dedup Writer",
  guid     = "41db4dbf-6046-470e-8ad5-d5081dfb1b70",
  service  = "Data Deduplication Volume Shadow Copy Service (ddpvssvc)",

  title   = { en = "The failed writer is Dedup Writer", ja = "失敗したライターは Dedup Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the chunk store of deduplicated volumes. Restarting its service ends optimisation jobs that are running.",
    ja = "重複除去したボリュームのデータを報告します。サービスを再起動すると、実行中の最適化が中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Dedup Writer' is in failed state!",
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
