-- The product asked a plain snapshot to do what only a transportable one can.
return {
  id       = "vss.nontransportable_bcd",
  severity = "error",
  code     = 0x800423fd,
  name     = "VSS_E_NONTRANSPORTABLE_BCD",
  retry    = "no",

  title = {
    en = "The saved backup document is not for a transportable snapshot",
    ja = "保存された情報が、移送可能なスナップショットのものではありません",
  },
  short   = { en = "no transport", ja = "移送不可" },
  explain = {
    en = "Only a snapshot that was made as transportable has a document which another server can import. This one was made for use on its own machine.",
    ja = "別のサーバーでインポートできるのは、移送可能として作成したスナップショットだけです。これは作成した PC での使用に限られます。",
  },
  retry_note = {
    en = "No: make the snapshot anew as a transportable one.",
    ja = "移送可能として作成し直す必要があります。",
  },
  confidence = {
    "likely",
    en = "It is mostly a slip in the product or its script.",
    ja = "ただし、多くは製品またはスクリプトの設定の問題です",
  },
  advice = {
    en = {
      { "diskshadow scripts: set option transportable must stand before create, and set metadata names the .cab file.", risk = "check" },
      { "Make the snapshot again with that option, then load metadata and import on the other server.", risk = "change" },
    },
    ja = {
      { "diskshadow のスクリプトで、create の前に set option transportable と set metadata があるか調べます。", risk = "check" },
      { "その設定で作成し直し、別のサーバーで load metadata と import を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "name and version of the backup product", "the script or the settings of the off-host backup" },
    ja = { "バックアップ製品の名前とバージョン", "オフホスト バックアップのスクリプトまたは設定" },
  },
  source = "vsserror.h; Microsoft: diskshadow set option, load metadata, import.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423fd): m_pVssObject->ImportSnapshots(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423fc): m_pVssObject->RecoverSet(flags, &pAsync)" },
  },
}
