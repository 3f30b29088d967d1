-- A safety catch: putting back whole LUNs would have overwritten a volume nobody chose.
return {
  id       = "vss.unselected_volume",
  severity = "error",
  code     = 0x8004232a,
  name     = "VSS_E_UNSELECTED_VOLUME",
  retry    = "no",

  title = {
    en = "A LUN holds a volume that was not chosen for the restore",
    ja = "LUN に、復元の対象に選ばれていないボリュームがあります",
  },
  short   = { en = "LUN shared", ja = "LUN の共有" },
  explain = {
    en = "The array restores whole LUNs. One of them also carries another volume, which would have been overwritten, so VSS refused.",
    ja = "ストレージは LUN 単位で元に戻します。同じ LUN に別のボリュームがあり、上書きされるため、VSS が中止しました。",
  },
  retry_note = {
    en = "No: choose all volumes of the LUN, or restore file by file.",
    ja = "対象を見直すまで、再実行しても同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "diskpart, detail disk for each LUN: which volumes lie on it?", risk = "check" },
      { "Restore the files of the wanted volume instead of the LUN.", risk = "change" },
      { "Or choose every volume of the LUN, only after the data of the others was copied elsewhere: all are overwritten.", risk = "loss" },
    },
    ja = {
      { "diskpart の detail disk で、各 LUN にあるボリュームを調べます。", risk = "check" },
      { "LUN ではなく、必要なボリュームのファイルを復元します。", risk = "change" },
      { "LUN のすべてのボリュームを対象にする場合は、すべて上書きされます。ほかのボリュームのデータを退避し、了承を得てから行います。", risk = "loss" },
    },
  },
  ask = {
    en = { "the output of diskpart list disk and list volume", "make, model and VSS provider version of the storage array" },
    ja = { "diskpart の list disk と list volume の結果", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h; Microsoft: AddSnapshotToRecoverySet, RecoverSet (VSS_RECOVERY_NO_VOLUME_CHECK).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004232a): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232b): m_pVssObject->RecoverSet(flags, &pAsync)" },
  },
}
