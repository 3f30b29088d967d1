-- The writer Shadow Copy Optimization Writer and the service behind it.
return {
  id       = "writers.shadow_copy_optimization_writer",
  severity = "info",
  writer   = "Shadow Copy Optimization Writer",
  guid     = "4dc3bdd4-ab48-4d07-adb0-3bee2926fd7f",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is Shadow Copy Optimization Writer", ja = "失敗したライターは Shadow Copy Optimization Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It leaves files that need no snapshot out of it. Restarting its service ends every snapshot that is being made.",
    ja = "スナップショットに不要なファイルを除きます。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Shadow Copy Optimization Writer' is in failed state!",
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
