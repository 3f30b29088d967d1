-- The writer ASR Writer and the service behind it.
return {
  id       = "writers.asr_writer",
  severity = "info",
  writer   = "ASR Writer",
  guid     = "be000cbe-11fe-4426-9c58-531aa6355fc4",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is ASR Writer", ja = "失敗したライターは ASR Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It describes disks and volumes for a bare-metal restore. Restarting its service ends every snapshot that is being made.",
    ja = "ベアメタル復元のためにディスクとボリュームの構成を報告します。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
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
