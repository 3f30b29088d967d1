-- A Cluster Shared Volume has to be prepared on its owner first; that took too long.
return {
  id       = "vss.cluster_timeout",
  severity = "error",
  code     = 0x8004232e,
  name     = "VSS_E_CLUSTER_TIMEOUT",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The cluster did not get its shared volume ready in time",
    ja = "クラスターの共有ボリューム (CSV) の準備が間に合いませんでした",
  },
  short   = { en = "CSV too slow", ja = "CSV の遅延" },
  explain = {
    en = "Before the snapshot the coordinating node of a Cluster Shared Volume has to make it ready. Redirected access, a busy coordinator or a slow network between nodes delay that.",
    ja = "CSV では、作成の前にコーディネーター ノードが準備を行います。リダイレクト アクセス、ノードの負荷、ノード間のネットワークの遅延で間に合わなくなります。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, one node at a time.",
    ja = "10 分後に、1 ノードずつ再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which shared volume was slow is not in this log.",
    ja = "ただし、どの共有ボリュームかは残りません",
  },
  advice = {
    en = {
      { "Get-ClusterSharedVolumeState: Direct, or FileSystemRedirected / BlockRedirected (and why)?", risk = "check" },
      { "System log of all nodes: FailoverClustering 5120, 5142, 1135.", risk = "check" },
      { "Let the backups of the nodes run one after the other, not at the same minute.", risk = "change" },
    },
    ja = {
      { "Get-ClusterSharedVolumeState で、Direct か Redirected かと、その理由を調べます。", risk = "check" },
      { "全ノードのシステム ログで、FailoverClustering 5120、5142、1135 を調べます。", risk = "check" },
      { "各ノードのバックアップを同時刻にせず、順番に実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure} of every node", "the output of Get-ClusterSharedVolumeState" },
    ja = { "全ノードのイベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "Get-ClusterSharedVolumeState の結果" },
  },
  source = "vsserror.h: preparation of the Cluster Shared Volume timed out.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004232e): m_pVssObject->PrepareForBackup(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232d): m_pVssObject->PrepareForBackup(&pAsync)" },
  },
}
