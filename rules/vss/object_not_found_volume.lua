-- While a volume is added: the task names a volume that this machine does not have.
return {
  id       = "vss.object_not_found_volume",
  severity = "error",
  match    = { code = 0x80042308, call = "AddToSnapshotSet" },
  refines  = "vss.object_not_found",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A volume of the task does not exist on this machine any more",
    ja = "タスクで指定されたボリュームが、この PC に存在しません",
  },
  short   = { en = "volume missing", ja = "ボリュームなし" },
  explain = {
    en = "The task still names a volume, or a file share, that was removed, reformatted, taken offline, or got another letter or id.",
    ja = "取り外し、フォーマット、オフライン、ドライブ文字や ID の変更により、タスクの対象のボリュームまたは共有が見つからなくなっています。",
  },
  retry_note = {
    en = "No: first bring the volume back or change the task.",
    ja = "ボリュームを戻すか、タスクを変更するまで再実行できません。",
  },
  confidence = {
    "certain",
    en = "Which volume is missing is not in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "Compare the volumes of the task with mountvol and vssadmin list volumes.", risk = "check" },
      { "Disk Management: is a disk offline, or a removable disk unplugged?", risk = "check" },
      { "System log before {local|the failure}: disk 157, Ntfs 98, VDS.", risk = "check" },
      { "Select the volumes in the task anew and save it: ids are stored, not only letters.", risk = "change" },
    },
    ja = {
      { "mountvol と vssadmin list volumes の結果を、タスクの対象と比べます。", risk = "check" },
      { "ディスクの管理で、オフラインのディスクや外されたディスクを調べます。", risk = "check" },
      { "{local|失敗時刻} より前のシステム ログの disk 157、Ntfs 98、VDS を調べます。", risk = "check" },
      { "タスクの対象ボリュームを選び直して保存します。ドライブ文字だけでなく ID も保存されているためです。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of mountvol and vssadmin list volumes", "the settings of the task", "a screen of Disk Management" },
    ja = { "mountvol と vssadmin list volumes の結果", "タスクの設定", "ディスクの管理の画面" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: IVssBackupComponents::AddToSnapshotSet.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042308): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042308): m_pVssObject->GetSnapshotProperties(id, &prop)" },
  },
}
