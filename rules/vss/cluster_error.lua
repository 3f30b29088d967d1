-- VSS could not talk to the cluster about its disks; nothing is said of the volume itself.
return {
  id       = "vss.cluster_error",
  severity = "error",
  code     = 0x80042400,
  name     = "VSS_E_CLUSTER_ERROR",
  match    = { code = 0x80042400, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The cluster did not let VSS list or prepare its disks",
    ja = "クラスターのディスクを列挙または準備できませんでした",
  },
  short   = { en = "cluster", ja = "クラスター異常" },
  explain = {
    en = "Before clustered disks are touched, VSS asks the cluster service for them and puts them into maintenance mode. The service is down, the node is leaving, or the disk resource is not online.",
    ja = "クラスターのディスクでは、VSS がクラスター サービスに問い合わせ、メンテナンス モードにします。サービスの停止、ノードの切り離し、ディスク リソースの異常で失敗します。",
  },
  retry_note = {
    en = "Yes, once the cluster is calm and its disks are online.",
    ja = "クラスターが安定してから再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which disk resource it was is not in this log.",
    ja = "ただし、どのディスク リソースかは残りません",
  },
  advice = {
    en = {
      { "Get-ClusterNode, Get-ClusterResource: all Up and Online?", risk = "check" },
      { "System log: FailoverClustering 1069, 1135, 1177 near {local|the failure}.", risk = "check" },
      { "Get-ClusterLog for that hour, if the events do not tell.", risk = "check" },
    },
    ja = {
      { "Get-ClusterNode と Get-ClusterResource で、Up と Online か調べます。", risk = "check" },
      { "{local|失敗時刻} 前後のシステム ログの FailoverClustering 1069、1135、1177 を調べます。", risk = "check" },
      { "イベントで分からない場合は、Get-ClusterLog でその時間帯のログを取得します。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of Get-ClusterNode and Get-ClusterResource" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "Get-ClusterNode と Get-ClusterResource の結果" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042400): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042400 while disk 2 was cleaned" },
  },
}
