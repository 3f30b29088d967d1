-- The writer FSRM Writer and the service behind it.
return {
  id       = "writers.fsrm_writer",
  severity = "info",
  writer   = "FSRM Writer",
  guid     = "12ce4370-5bb7-4c58-a76a-e5d5097e3674",
  service  = "File Server Resource Manager (srmsvc)",

  title   = { en = "The failed writer is FSRM Writer", ja = "失敗したライターは FSRM Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports quotas and file screens. Restarting its service suspends their notifications.",
    ja = "クォータとファイル スクリーンの設定を報告します。サービスを再起動すると、通知が中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'FSRM Writer' is in failed state!",
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
