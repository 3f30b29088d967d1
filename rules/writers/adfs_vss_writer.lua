-- The writer ADFS VSS Writer and the service behind it.
return {
  id       = "writers.adfs_vss_writer",
  severity = "info",
  writer   = "ADFS VSS Writer",
  guid     = "772c45f8-ae01-4f94-940c-94961864acad",
  service  = "Active Directory Federation Services (adfssrv)",

  title   = { en = "The failed writer is ADFS VSS Writer", ja = "失敗したライターは ADFS VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the configuration of AD FS. Restarting its service interrupts federated sign-ins.",
    ja = "AD FS の構成を報告します。サービスを再起動すると、フェデレーションによるサインインが中断されます。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'ADFS VSS Writer' is in failed state!",
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
