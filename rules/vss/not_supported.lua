-- VSS knows the call but not this combination of set, context and provider.
return {
  id       = "vss.not_supported",
  severity = "error",
  code     = 0x8004232f,
  name     = "VSS_E_NOT_SUPPORTED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS does not support {call|this call} for this set of shadow copies",
    ja = "このセットに対する {call|操作} は、VSS でサポートされていません",
  },
  short   = { en = "not supported", ja = "非対応の操作" },
  explain = {
    en = "The request itself is valid, only not here: a function of hardware shadow copies asked of software ones, shares and volumes mixed in one set, or a product made for another Windows.",
    ja = "要求そのものではなく、組み合わせが対応していません。ハードウェア用の機能をソフトウェアのシャドウコピーに使う、共有とボリュームを混在させるなどの場合です。",
  },
  retry_note = {
    en = "No: it will fail the same way with these settings.",
    ja = "同じ設定では、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which combination it refused is not in this log.",
    ja = "ただし、拒否された組み合わせは残りません",
  },
  advice = {
    en = {
      { "Does the task mix file shares and local volumes, or ask for a hardware snapshot?", risk = "check" },
      { "Does the product support this version of Windows? See its list.", risk = "check" },
      { "Set snapshot options back to the default; then update the product.", risk = "change" },
    },
    ja = {
      { "タスクで共有とローカルのボリュームが混在していないか、ハードウェア スナップショットを指定していないか調べます。", risk = "check" },
      { "製品がこの Windows のバージョンに対応しているか、対応表で調べます。", risk = "check" },
      { "スナップショットの設定を既定に戻し、製品を更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the settings of the task", "name and version of the backup product", "version of Windows (winver)" },
    ja = { "タスクの設定", "バックアップ製品の名前とバージョン", "Windows のバージョン (winver)" },
  },
  source = "vsserror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004232f): m_pVssObject->BreakSnapshotSet(m_latestSnapshotSetID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232e): m_pVssObject->PrepareForBackup(&pAsync)" },
  },
}
