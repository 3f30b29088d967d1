-- One snapshot set holds 64 volumes: a fixed limit of VSS.
return {
  id       = "vss.maximum_number_of_volumes_reached",
  severity = "error",
  code     = 0x80042312,
  name     = "VSS_E_MAXIMUM_NUMBER_OF_VOLUMES_REACHED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The task has more volumes than one snapshot can hold (64)",
    ja = "1 回のスナップショットに含められるボリューム数 (64) を超えました",
  },
  short   = { en = "too many volumes", ja = "ボリューム数超過" },
  explain = {
    en = "VSS takes at most 64 volumes or shares into one snapshot set. Volumes without a letter, mount points and cluster volumes count too.",
    ja = "1 つのスナップショット セットに追加できるボリュームや共有は 64 個までです。ドライブ文字のないボリューム、マウント ポイント、クラスターのボリュームも数えます。",
  },
  retry_note = {
    en = "No: the limit is fixed; split the task.",
    ja = "上限は変更できません。タスクを分けてから実行します。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "mountvol: count the volumes that the task covers.", risk = "check" },
      { "Split the task into several of fewer than 64 volumes each, one after the other. Keep the volumes of one application in the same task.", risk = "change" },
    },
    ja = {
      { "mountvol で、タスクの対象のボリュームを数えます。", risk = "check" },
      { "64 個未満になるようにタスクを分け、時間をずらして実行します。同じアプリケーションのボリュームは、同じタスクに入れます。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of mountvol", "the settings of the task" },
    ja = { "mountvol の結果", "タスクの設定" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: AddToSnapshotSet, remarks (64). IBM lists the code as transient, which a fixed limit cannot be.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042312): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042317): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
