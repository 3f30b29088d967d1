-- The same code while a volume is added: a cluster volume that several nodes want in a set at once.
return {
  id       = "vss.snapshot_set_in_progress_cluster",
  severity = "error",
  match    = { code = 0x80042316, call = "AddToSnapshotSet" },
  refines  = "vss.snapshot_set_in_progress",
  retry    = "after-wait",
  echo     = { before = "0s", after = "30m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Another node was adding this cluster volume to a snapshot as well",
    ja = "別のノードが同じクラスター ボリュームのスナップショットを作成中でした",
  },
  short  = { en = "another node", ja = "別ノードと競合" },
  effect = {
    en = "The set of the failed attempt was still open.",
    ja = "先に失敗したスナップショット セットが残っていました。",
  },
  explain = {
    en = "A Cluster Shared Volume, or a scale-out share, can be in the making of one shadow copy only, whichever node asks for it. On a machine outside a cluster, another creation was running here.",
    ja = "クラスターの共有ボリューム (CSV) やスケールアウト共有のシャドウコピーは、どのノードからでも同時に 1 つしか作成できません。クラスターでない場合は、同じ PC の別の作成と重なっています。",
  },
  retry_note = {
    en = "Yes, after some minutes, once the other node is done.",
    ja = "別のノードの処理が終われば再実行できます (数分後)。",
  },
  confidence = {
    "certain",
    en = "Which node it was is not in this log.",
    ja = "ただし、どのノードかはこのログには残りません",
  },
  advice = {
    en = {
      { "List the backup tasks of all nodes and of the hypervisor that include the volume and start near {local|the failure}.", risk = "check" },
      { "Get-ClusterSharedVolume shows which node owns the volume now.", risk = "check" },
      { "Back up each shared volume from one node only, or move the tasks 30 minutes apart.", risk = "change" },
    },
    ja = {
      { "{local|失敗時刻} の前後に、同じボリュームをバックアップするタスクを、全ノードと仮想化基盤で調べます。", risk = "check" },
      { "Get-ClusterSharedVolume で、ボリュームを所有しているノードを調べます。", risk = "check" },
      { "共有ボリュームは 1 つのノードからバックアップするか、タスクの開始を 30 分以上ずらします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} of every node (Application, System)", "the backup schedules of all nodes" },
    ja = { "全ノードのイベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "全ノードのバックアップの実行予定" },
  },
  source = "Actiphy KB: VSS error troubleshooting, whose sentence for this code is the one of AddToSnapshotSet; Microsoft: IVssBackupComponents::AddToSnapshotSet.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)" },
  },
}
