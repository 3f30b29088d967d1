-- The writer TermServLicensing and the service behind it.
return {
  id       = "writers.termservlicensing",
  severity = "info",
  writer   = "TermServLicensing",
  guid     = "5382579c-98df-47a7-ac6c-98a6d7106e09",
  service  = "Remote Desktop Licensing (TermServLicensing)",

  title   = { en = "The failed writer is TermServLicensing", ja = "失敗したライターは TermServLicensing です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the licence database of Remote Desktop consistent. Restarting its service delays new licences only.",
    ja = "リモート デスクトップ ライセンスのデータベースの整合性を保ちます。サービスの再起動で遅れるのは、新しいライセンスの発行だけです。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'TermServLicensing' is in failed state!",
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
