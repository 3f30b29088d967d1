-- No provider on this machine can make a shadow copy of the volume.
return {
  id       = "vss.volume_not_supported",
  severity = "error",
  code     = 0x8004230c,
  name     = "VSS_E_VOLUME_NOT_SUPPORTED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "No provider on this machine can snapshot one of the volumes",
    ja = "対象ボリュームの 1 つは、どの VSS プロバイダーでも扱えません",
  },
  short   = { en = "no snapshot here", ja = "非対応ボリューム" },
  explain = {
    en = "Windows asked every provider, and none supports the volume: a network drive, a RAM disk, a container, an unformatted or foreign file system.",
    ja = "すべてのプロバイダーに問い合わせましたが、対応するものがありません。ネットワーク ドライブ、RAM ディスク、未フォーマットや他 OS の区画などが該当します。",
  },
  retry_note = {
    en = "No: the task has to be changed.",
    ja = "タスクを変更するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume it is does not stand in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list volumes: what is missing there cannot be snapshot.", risk = "check" },
      { "fsutil fsinfo volumeinfo D: for the others: NTFS or ReFS is needed.", risk = "check" },
      { "If even C: is missing: sc qc swprv, its start type must not be disabled.", risk = "check" },
      { "Take the volume out of the task, or back it up as files.", risk = "change" },
    },
    ja = {
      { "vssadmin list volumes を実行します。一覧にないボリュームは対象にできません。", risk = "check" },
      { "fsutil fsinfo volumeinfo D: でファイル システムを調べます。NTFS か ReFS が必要です。", risk = "check" },
      { "C: も一覧にない場合は、sc qc swprv で無効になっていないか調べます。", risk = "check" },
      { "そのボリュームをタスクから外すか、ファイル単位でバックアップします。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list volumes and list providers", "the settings of the task" },
    ja = { "vssadmin list volumes と list providers の結果", "タスクの設定" },
  },
  source = "Actiphy KB: VSS error troubleshooting. Its sentence speaks of a ProviderId of GUID_NULL: that is how a requester says that any provider will do, not a cause.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004230c): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004230e): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
