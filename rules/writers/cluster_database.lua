-- The writer Cluster Database and the service behind it.
return {
  id       = "writers.cluster_database",
  severity = "info",
  writer   = "Cluster Database",
  guid     = "41e12264-35d8-479b-8e5c-9b23d1dad37e",
  service  = "Cluster Service (ClusSvc)",

  title   = { en = "The failed writer is Cluster Database", ja = "失敗したライターは Cluster Database です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps the configuration of the failover cluster consistent. Restarting its service moves the roles of this node to another one.",
    ja = "フェールオーバー クラスターの構成の整合性を保ちます。サービスを再起動すると、このノードの役割が別のノードへ移動します。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Cluster Database' is in failed state!",
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
