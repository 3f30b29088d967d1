-- The writer Registry Writer and the service behind it.
return {
  id       = "writers.registry_writer",
  severity = "info",
  writer   = "Registry Writer",
  guid     = "afbab4a2-367d-4d15-a586-71dbb18f8485",
  service  = "Volume Shadow Copy (VSS)",

  title   = { en = "The failed writer is Registry Writer", ja = "失敗したライターは Registry Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the registry consistent. Restarting its service ends every snapshot that is being made.",
    ja = "レジストリの整合性を保ちます。サービスを再起動すると、作成中のスナップショットが中止されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Registry Writer' is in failed state!",
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
