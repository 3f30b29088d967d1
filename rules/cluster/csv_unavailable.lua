-- A cluster shared volume lost its path: storage or network, not VSS.
return {
  id       = "cluster.csv_unavailable",
  severity = "warning",
  match    = {
    { text = { "is no longer available on this node because of", "is no longer accessible from this cluster node because of" } },
    { provider = { "Microsoft-Windows-FailoverClustering", "Microsoft-Windows-FailoverCluster", "FailoverClustering" }, event_id = { 5120, 5142 } },
  },

  title = {
    en = "Not VSS: a cluster shared volume lost its storage or network path",
    ja = "VSS ではない障害: クラスターの共有ボリュームの経路が切れました",
  },
  explain = {
    en = "The node lost its way to the volume: the status in the entry tells whether network (BAD_NETWORK_PATH, CONNECTION_DISCONNECTED) or disk (TIMEOUT, WRITE_PROTECTED). A snapshot at that moment fails with 0x8004232D or 0x8004232E, as a consequence.",
    ja = "ノードからボリュームへの経路が切れています。記録の状態から、ネットワーク (BAD_NETWORK_PATH など) かディスク (TIMEOUT など) かが分かります。その時点のスナップショットは、結果として 0x8004232D や 0x8004232E で失敗します。",
  },
  advice = {
    en = {
      { "Cluster log and System log of that minute: network, disk, which node owns the volume?", risk = "check" },
      { "SMB between the nodes: Server and Workstation service, cluster network, filter drivers (fltmc).", risk = "check" },
    },
    ja = {
      { "同じ時刻のクラスター ログとシステム ログで、ネットワーク、ディスク、所有ノードを調べます。", risk = "check" },
      { "ノード間の SMB (Server、Workstation サービス)、クラスター ネットワーク、fltmc のフィルターを調べます。", risk = "check" },
    },
  },
  source = "Microsoft support article on events 5120 and 5142.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Microsoft-Windows-FailoverClustering",
        "Event ID: 5120",
        "Level: Error" },
      "Cluster Shared Volume 'Volume7' is no longer available on this node because of 'STATUS_IO_TIMEOUT(c00000b5)'.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 5142",
        "Level: Error" },
    },
  },
}
