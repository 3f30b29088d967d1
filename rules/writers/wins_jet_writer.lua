-- The writer WINS Jet Writer and the service behind it.
return {
  id       = "writers.wins_jet_writer",
  severity = "info",
  writer   = "WINS Jet Writer",
  guid     = "f08c1483-8407-4a26-8c26-6c267a629741",
  service  = "Windows Internet Name Service (WINS)",

  title   = { en = "The failed writer is WINS Jet Writer", ja = "失敗したライターは WINS Jet Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the database of the WINS server consistent. Restarting its service stops NetBIOS names for a moment.",
    ja = "WINS サーバーのデータベースの整合性を保ちます。サービスを再起動すると、NetBIOS 名の解決が一時的に止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WINS Jet Writer' is in failed state!",
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
