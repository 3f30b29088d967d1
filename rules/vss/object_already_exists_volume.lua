-- While a volume is added: it is in the set already.
return {
  id       = "vss.object_already_exists_volume",
  severity = "error",
  match    = { code = 0x8004230d, call = "AddToSnapshotSet" },
  refines  = "vss.object_already_exists",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "One volume stands twice in the task",
    ja = "同じボリュームが、タスクで 2 回指定されています",
  },
  short   = { en = "volume twice", ja = "ボリューム重複" },
  explain = {
    en = "A snapshot set holds each volume once. A volume that is reached by a drive letter and by a folder (mount point) is the same volume.",
    ja = "スナップショット セットには、同じボリュームを 1 回しか追加できません。ドライブ文字とフォルダー (マウント ポイント) の両方で指定しても、同じボリュームです。",
  },
  retry_note = {
    en = "No: the duplicate has to leave the task.",
    ja = "タスクの重複をなくすまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume it is does not stand in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "mountvol: which volumes have more than one path?", risk = "check" },
      { "Take one of the two entries out of the task and save it.", risk = "change" },
    },
    ja = {
      { "mountvol で、複数のパスを持つボリュームを調べます。", risk = "check" },
      { "タスクから重複する指定の片方を外し、保存します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of mountvol", "the settings of the task" },
    ja = { "mountvol の結果", "タスクの設定" },
  },
  source = "Microsoft: IVssBackupComponents::AddToSnapshotSet. The Actiphy article has the sentence of AddComponent only.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004230d): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004230d): m_pVssObject->AddComponent(instance, writer, type, path, name)" },
  },
}
