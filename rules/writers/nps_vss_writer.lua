-- The writer NPS VSS Writer and the service behind it.
return {
  id       = "writers.nps_vss_writer",
  severity = "info",
  writer   = "NPS VSS Writer",
  guid     = "35e81631-13e1-48db-97fc-d5bc721bb18a",
  service  = "Network Policy Server (IAS)",

  title   = { en = "The failed writer is NPS VSS Writer", ja = "失敗したライターは NPS VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the settings of the Network Policy Server. Restarting its service stops RADIUS sign-ins for a moment.",
    ja = "ネットワーク ポリシー サーバーの設定を報告します。サービスを再起動すると、RADIUS 認証が一時的に止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NPS VSS Writer' is in failed state!",
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
