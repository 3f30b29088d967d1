-- The writer BITS Writer and the service behind it.
return {
  id       = "writers.bits_writer",
  severity = "info",
  writer   = "BITS Writer",
  guid     = "4969d978-be47-48b0-b100-f328f07ac1e0",
  service  = "Background Intelligent Transfer Service (BITS)",

  title   = { en = "The failed writer is BITS Writer", ja = "失敗したライターは BITS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports downloads in the background. Restarting its service delays Windows Update and other downloads only.",
    ja = "バックグラウンドの転送を報告します。サービスを再起動しても、中断するのは Windows Update などの転送だけです。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'BITS Writer' is in failed state!",
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
