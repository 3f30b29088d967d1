-- The writer Certificate Authority and the service behind it.
return {
  id       = "writers.certificate_authority",
  severity = "info",
  writer   = "Certificate Authority",
  guid     = "6f5b15b5-da24-4d88-b737-63063e3a1f86",
  service  = "Active Directory Certificate Services (CertSvc)",

  title   = { en = "The failed writer is Certificate Authority", ja = "失敗したライターは Certificate Authority です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the database of the certification authority consistent. Restarting its service stops the issuing of certificates for a while.",
    ja = "証明機関のデータベースの整合性を保ちます。サービスを再起動すると、証明書の発行がしばらく止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Certificate Authority' is in failed state!",
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
