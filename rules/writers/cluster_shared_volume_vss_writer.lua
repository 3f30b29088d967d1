-- The writer Cluster Shared Volume VSS Writer and the service behind it.
return {
  id       = "writers.cluster_shared_volume_vss_writer",
  severity = "info",
  writer   = "Cluster Shared Volume VSS Writer",
  guid     = "1072ae1c-e5a7-4ea1-9e4a-6f7964656570",
  service  = "Cluster Service (ClusSvc)",

  title   = { en = "The failed writer is Cluster Shared Volume VSS Writer", ja = "失敗したライターは Cluster Shared Volume VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It coordinates snapshots of cluster shared volumes. Restarting its service moves the roles of this node to another one.",
    ja = "クラスターの共有ボリュームのスナップショットを調整します。サービスを再起動すると、このノードの役割が別のノードへ移動します。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Cluster Shared Volume VSS Writer' is in failed state!",
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
