-- The writer System Writer and the service behind it.
return {
  id       = "writers.system_writer",
  severity = "info",
  writer   = "System Writer",
  guid     = "e8132975-6f93-4464-a53e-1050253ae220",
  service  = "Cryptographic Services (CryptSvc)",

  title   = { en = "The failed writer is System Writer", ja = "失敗したライターは System Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It lists the files of Windows and its drivers. Restarting its service interrupts certificate checks for some seconds.",
    ja = "Windows とドライバーのファイルを報告します。サービスを再起動すると、証明書の確認が数秒間止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
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
