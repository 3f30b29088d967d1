-- The provider that was chosen cannot; another one may.
return {
  id       = "vss.volume_not_supported_by_provider",
  severity = "error",
  code     = 0x8004230e,
  name     = "VSS_E_VOLUME_NOT_SUPPORTED_BY_PROVIDER",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The chosen VSS provider cannot snapshot one of the volumes",
    ja = "指定した VSS プロバイダーが、対象ボリュームに対応していません",
  },
  short   = { en = "wrong provider", ja = "プロバイダー違い" },
  explain = {
    en = "A particular provider was asked for, and the volume is not on its storage. Microsoft's provider can usually do it.",
    ja = "特定のプロバイダーが指定されていますが、ボリュームがその管理対象にありません。通常は Microsoft のプロバイダーで作成できます。",
  },
  retry_note = {
    en = "No: another provider has to be chosen first.",
    ja = "プロバイダーを変更するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Neither volume nor provider stand in this log.",
    ja = "ただし、ボリュームとプロバイダーの名前は残りません",
  },
  advice = {
    en = {
      { "vssadmin list providers: which are there beside Microsoft Software Shadow Copy provider 1.0?", risk = "check" },
      { "Does the log say \"Using Common Provider\"? Otherwise the task names one.", risk = "check" },
      { "In the task, choose the Microsoft provider, or the one of the array that holds the volume.", risk = "change" },
      { "A provider whose product is gone: remove it with that product's own set-up.", risk = "change" },
    },
    ja = {
      { "vssadmin list providers で、Microsoft Software Shadow Copy provider 1.0 以外を調べます。", risk = "check" },
      { "ログに「Using Common Provider」がない場合は、タスクでプロバイダーが指定されています。", risk = "check" },
      { "タスクで Microsoft のプロバイダー、またはボリュームのあるストレージのプロバイダーを選びます。", risk = "change" },
      { "製品が残っていないプロバイダーは、その製品のインストーラーで削除します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers and list volumes", "the settings of the task" },
    ja = { "vssadmin list providers と list volumes の結果", "タスクの設定" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: IVssBackupComponents::AddToSnapshotSet.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004230E): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), id, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004230f): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
