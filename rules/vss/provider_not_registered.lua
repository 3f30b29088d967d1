-- The task asks for a provider by its id, and that product is gone.
return {
  id       = "vss.provider_not_registered",
  severity = "error",
  code     = 0x80042304,
  name     = "VSS_E_PROVIDER_NOT_REGISTERED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The task asks for a VSS provider that is not installed here",
    ja = "タスクで指定された VSS プロバイダーが登録されていません",
  },
  short   = { en = "no such provider", ja = "未登録" },
  explain = {
    en = "A backup can name the provider that shall make the snapshot. The one named here is not on this machine: uninstalled, never installed, or left over from another server's settings.",
    ja = "作成に使うプロバイダーがタスクで指定されていますが、この PC にありません。アンインストール済みか、別のサーバーの設定をそのまま使っています。",
  },
  retry_note = {
    en = "No: choose another provider or install this one.",
    ja = "プロバイダーを変更または導入するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "The id of the provider is not in this log.",
    ja = "ただし、プロバイダーの ID はこのログに残りません",
  },
  causes = {
    en = {
      { "the storage or backup product of that provider was removed", confidence = "likely" },
      { "the task was copied from another machine", confidence = "possible" },
    },
    ja = {
      { "そのプロバイダーの製品がアンインストールされた", confidence = "likely" },
      { "タスクが別の PC からコピーされた", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "vssadmin list providers: what is there?", risk = "check" },
      { "The provider option of the task: is a hardware or vendor provider chosen?", risk = "check" },
      { "Set the task to Microsoft's provider (the default), or install the missing one again.", risk = "change" },
    },
    ja = {
      { "vssadmin list providers で、登録済みのプロバイダーを調べます。", risk = "check" },
      { "タスクのプロバイダーの設定で、ハードウェアや他社製が選ばれていないか調べます。", risk = "check" },
      { "タスクを Microsoft のプロバイダー (既定) に変えるか、該当する製品を再インストールします。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers", "the settings of the task" },
    ja = { "vssadmin list providers の結果", "タスクの設定" },
  },
  source = "Microsoft: IVssBackupComponents::AddToSnapshotSet. Not in the vendor's article.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042304): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042303): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
