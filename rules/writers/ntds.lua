-- The writer NTDS and the service behind it.
return {
  id       = "writers.ntds",
  severity = "info",
  writer   = "NTDS",
  guid     = "b2014c9e-8711-4c5c-a5a9-3cf384484757",
  service  = "Active Directory Domain Services (NTDS)",

  title   = { en = "The failed writer is NTDS", ja = "失敗したライターは NTDS です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the directory of a domain controller consistent. Restarting its service stops sign-ins at this controller.",
    ja = "ドメイン コントローラーのディレクトリの整合性を保ちます。サービスを再起動すると、このサーバーでのサインインが止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
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
