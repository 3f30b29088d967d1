-- The writer VSS Metadata Store Writer and the service behind it.
return {
  id       = "writers.vss_metadata_store_writer",
  severity = "info",
  writer   = "VSS Metadata Store Writer",
  guid     = "75dfb225-e2e4-4d39-9ac9-ffaff65ddf06",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is VSS Metadata Store Writer", ja = "失敗したライターは VSS Metadata Store Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the metadata of express writers. Restarting its service ends every snapshot that is being made.",
    ja = "エクスプレス ライターのメタデータを報告します。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'VSS Metadata Store Writer' is in failed state!",
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
