-- The writer Dhcp Jet Writer and the service behind it.
return {
  id       = "writers.dhcp_jet_writer",
  severity = "info",
  writer   = "Dhcp Jet Writer",
  guid     = "be9ac81e-3619-421f-920f-4c6fea9e93ad",
  service  = "DHCP Server (DHCPServer)",

  title   = { en = "The failed writer is Dhcp Jet Writer", ja = "失敗したライターは Dhcp Jet Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the database of the DHCP server consistent. Restarting its service stops new leases for a moment.",
    ja = "DHCP サーバーのデータベースの整合性を保ちます。サービスを再起動すると、アドレスの割り当てが一時的に止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Dhcp Jet Writer' is in failed state!",
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
