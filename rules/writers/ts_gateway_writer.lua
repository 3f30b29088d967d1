-- The writer TS Gateway Writer and the service behind it.
return {
  id       = "writers.ts_gateway_writer",
  severity = "info",
  writer   = "TS Gateway Writer",
  guid     = "368753ec-572e-4fc7-b4b9-ccd9bdc624cb",
  service  = "Remote Desktop Gateway (TSGateway)",

  title   = { en = "The failed writer is TS Gateway Writer", ja = "失敗したライターは TS Gateway Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the settings of the Remote Desktop Gateway. Restarting its service ends the sessions through it.",
    ja = "リモート デスクトップ ゲートウェイの設定を報告します。サービスを再起動すると、経由するセッションが切断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'TS Gateway Writer' is in failed state!",
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
