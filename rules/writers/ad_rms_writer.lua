-- The writer AD RMS Writer and the service behind it.
return {
  id       = "writers.ad_rms_writer",
  severity = "info",
  writer   = "AD RMS Writer",
  guid     = "886c43b1-d455-4428-a37f-4d6b9e43f50f",
  service  = "the service of AD RMS",

  title   = { en = "The failed writer is AD RMS Writer", ja = "失敗したライターは AD RMS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the databases of Rights Management. Restarting its service stops the opening of protected documents for a moment.",
    ja = "Rights Management のデータベースを報告します。サービスを再起動すると、保護された文書を開く処理が一時的に止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'AD RMS Writer' is in failed state!",
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
