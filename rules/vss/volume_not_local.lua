-- A cluster volume that another node has mounted.
return {
  id       = "vss.volume_not_local",
  severity = "error",
  code     = 0x8004232d,
  name     = "VSS_E_VOLUME_NOT_LOCAL",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The cluster volume is mounted on another node at the moment",
    ja = "クラスターのボリュームが、別のノードでマウントされています",
  },
  short   = { en = "other node", ja = "別ノード" },
  explain = {
    en = "A node can make shadow copies of those cluster volumes only that it has online itself. The disk has failed over, or the task runs on the wrong node.",
    ja = "シャドウコピーを作成できるのは、そのノードでオンラインのボリュームだけです。フェールオーバーしたか、別のノードでタスクを実行しています。",
  },
  retry_note = {
    en = "No: run the task on the node that owns the volume.",
    ja = "ボリュームを所有するノードで実行します。",
  },
  confidence = {
    "certain",
    en = "Which volume and which node are not in this log.",
    ja = "ただし、ボリュームとノードの名前は残りません",
  },
  advice = {
    en = {
      { "Get-ClusterResource and Get-ClusterSharedVolume: which node owns the disk now?", risk = "check" },
      { "System log, FailoverClustering 1069, 1205 before {local|the failure}: a failover?", risk = "check" },
      { "Install and schedule the backup on every node, or tie the task to the cluster role.", risk = "change" },
    },
    ja = {
      { "Get-ClusterResource と Get-ClusterSharedVolume で、現在の所有ノードを調べます。", risk = "check" },
      { "{local|失敗時刻} より前の FailoverClustering 1069、1205 でフェールオーバーを調べます。", risk = "check" },
      { "全ノードに製品を導入してタスクを設定するか、クラスターの役割に合わせて実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the owner of each cluster disk (Get-ClusterResource)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "クラスター ディスクの所有ノード (Get-ClusterResource)" },
  },
  source = "vsserror.h: the volume is not mounted on the local node. Not in the vendor's article.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004232d): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232c): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
