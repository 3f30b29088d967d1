-- While volumes are added the argument is a volume's name: a folder, a missing backslash, or a letter that is gone.
return {
  id       = "com.invalid_argument_volume",
  severity = "error",
  match    = { code = 0x80070057, phase = "add volume" },
  refines  = "com.invalid_argument",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A volume was named in a way that VSS does not accept",
    ja = "ボリュームの指定が、VSS の受け付けない形式です",
  },
  short   = { en = "volume name", ja = "ボリューム名不正" },
  explain = {
    en = "VSS takes a volume as C:\\, as a mount point with a backslash at its end, or as \\\\?\\Volume{{...}}\\. A folder, a letter without a volume or a share without VSS is refused here.",
    ja = "VSS が受け付けるのは、C:\\、末尾に \\ のあるマウント ポイント、\\\\?\\Volume{{...}}\\ の形式です。フォルダー、存在しないドライブ文字、VSS のない共有は拒否されます。",
  },
  retry_note = {
    en = "No: choose the volumes of the task anew first.",
    ja = "ボリュームを選び直すまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The name that was refused is not in this log.",
    ja = "ただし、拒否された名前はこのログに残りません",
  },
  advice = {
    en = {
      { "Compare the targets of the task with mountvol: letter, mount point, volume id.", risk = "check" },
      { "Does a subst or network letter stand among them (subst, net use)?", risk = "check" },
      { "Select the volumes anew in the task and save it.", risk = "change" },
    },
    ja = {
      { "タスクの対象を、mountvol のドライブ文字、マウント ポイント、ボリューム ID と比べます。", risk = "check" },
      { "subst や net use で割り当てたドライブ文字が含まれていないか調べます。", risk = "check" },
      { "タスクで対象のボリュームを選び直して保存します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list volumes and mountvol", "the settings of the task" },
    ja = { "vssadmin list volumes と mountvol の結果", "タスクの設定" },
  },
  source = "Microsoft: AddToSnapshotSet (pwszVolumeName).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070057): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80070057): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
