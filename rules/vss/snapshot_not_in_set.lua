-- The id asked for is not in the document that goes with the backup.
return {
  id       = "vss.snapshot_not_in_set",
  severity = "error",
  code     = 0x8004232b,
  name     = "VSS_E_SNAPSHOT_NOT_IN_SET",
  retry    = "no",

  title = {
    en = "The shadow copy asked for is not in the backup's document",
    ja = "指定されたシャドウコピーが、バックアップの情報にありません",
  },
  short   = { en = "id not in set", ja = "ID の不一致" },
  explain = {
    en = "A restore from a hardware snapshot reads its ids from the document saved with the backup. Document and shadow copy do not belong together.",
    ja = "ハードウェア スナップショットからの復元では、バックアップ時に保存した情報の ID を使います。その情報とシャドウコピーの組み合わせが合っていません。",
  },
  retry_note = {
    en = "No: the matching document is needed.",
    ja = "対応する情報がないと、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "It may be a slip of the backup product.",
    ja = "ただし、バックアップ製品の不具合の可能性もあります",
  },
  advice = {
    en = {
      { "Is the right backup chosen: the same server, the same date?", risk = "check" },
      { "diskshadow, list shadows all: is the id there at all?", risk = "check" },
      { "Choose the backup anew in the product; then update the product.", risk = "change" },
    },
    ja = {
      { "選んだバックアップのサーバーと日時が正しいか確かめます。", risk = "check" },
      { "diskshadow の list shadows all で、ID の有無を調べます。", risk = "check" },
      { "製品でバックアップを選び直します。改善しない場合は更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list shadows", "name and version of the backup product" },
    ja = { "vssadmin list shadows の結果", "バックアップ製品の名前とバージョン" },
  },
  source = "vsserror.h: the snapshot is not in the Backup Components Document.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004232b): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004232a): m_pVssObject->RecoverSet(flags, &pAsync)" },
  },
}
