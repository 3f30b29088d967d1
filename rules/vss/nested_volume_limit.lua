-- A mounted VHD is in the same task as the disk that holds its file.
return {
  id       = "vss.nested_volume_limit",
  severity = "error",
  code     = 0x8004232c,
  name     = "VSS_E_NESTED_VOLUME_LIMIT",
  retry    = "no",
  leads_to = { "vss.snapshot_set_in_progress", "aip.could_not_start_vss" },

  title = {
    en = "A mounted virtual disk and its host volume are in one task",
    ja = "マウントした仮想ディスクと、その親ボリュームが同じタスクにあります",
  },
  short   = { en = "VHD inside", ja = "VHD の入れ子" },
  explain = {
    en = "VSS cannot take a volume inside a VHD(X) together with the volume on which the VHD file lies, nor a VHD inside a VHD. WSL, Windows Sandbox, Dev Drive and user profile disks mount such files unseen.",
    ja = "VHD(X) 内のボリュームと、そのファイルがあるボリュームは、同時に作成できません。VHD の中の VHD も同じです。WSL、Windows サンドボックス、開発ドライブ、ユーザー プロファイル ディスクなどが自動でマウントします。",
  },
  retry_note = {
    en = "No: leave the virtual disk out of the task first.",
    ja = "仮想ディスクを対象から外すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which virtual disk it is does not stand in this log.",
    ja = "ただし、どの仮想ディスクかは残りません",
  },
  advice = {
    en = {
      { "Get-Disk | Where BusType -eq 'File Backed Virtual' lists the mounted ones.", risk = "check" },
      { "Do later runs fail with 0x80042316? That is fallout: this run left its set open.", risk = "check" },
      { "Take its volume out of the task; its file is saved with the host volume.", risk = "change" },
      { "Or eject it in Disk Management when nobody uses it.", risk = "outage" },
    },
    ja = {
      { "Get-Disk | Where BusType -eq 'File Backed Virtual' でマウント中の仮想ディスクを調べます。", risk = "check" },
      { "次の回からの 0x80042316 も調べます。この失敗で残ったセットが原因です。", risk = "check" },
      { "そのボリュームを対象から外します。ファイル自体は親ボリュームと一緒に保存されます。", risk = "change" },
      { "または、使われていないときにディスクの管理で切断します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the output of vssadmin list volumes and mountvol", "the settings of the task" },
    ja = { "vssadmin list volumes と mountvol の結果", "タスクの設定" },
  },
  source = "Microsoft: IVssBackupComponents::AddToSnapshotSet. Not in the vendor's article. That later runs fail with 0x80042316: Duplicati issue 2655.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x8004232c): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)",
      "Alphaleonis.Win32.Vss.VssNestedVolumeLimitException: The volume is nested too deeply",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232d): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
