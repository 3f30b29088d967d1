-- Transportable shadow copies: the array shows its LUNs to a second server, and none of them arrived.
return {
  id       = "vss.no_snapshots_imported",
  severity = "error",
  code     = 0x80042320,
  name     = "VSS_E_NO_SNAPSHOTS_IMPORTED",
  retry    = "no",

  title = {
    en = "None of the transportable shadow copies could be imported",
    ja = "移送可能なシャドウコピーを 1 つもインポートできませんでした",
  },
  short   = { en = "import failed", ja = "インポート失敗" },
  explain = {
    en = "The snapshot exists in the storage array, but this server saw none of its LUNs: they were not presented to it, or its hardware provider does not know the array.",
    ja = "スナップショットはストレージ側にありますが、このサーバーから LUN が見えていません。LUN の割り当てか、ハードウェア プロバイダーの設定の問題です。",
  },
  retry_note = {
    en = "No: the LUNs must reach this server first.",
    ja = "LUN がこのサーバーから見えるまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which LUN was missing is not in this log.",
    ja = "ただし、見えなかった LUN の名前は残りません",
  },
  advice = {
    en = {
      { "vssadmin list providers on both servers: the same hardware provider in the same version?", risk = "check" },
      { "diskpart, san: with OfflineAll new LUNs stay offline; Disk Management shows whether they arrived.", risk = "check" },
      { "Zoning and LUN masking on the array, with whoever runs it.", risk = "check" },
    },
    ja = {
      { "両方のサーバーで vssadmin list providers を実行し、同じハードウェア プロバイダーか調べます。", risk = "check" },
      { "diskpart の san でポリシー (OfflineAll など) を、ディスクの管理で LUN の有無を調べます。", risk = "check" },
      { "ゾーニングと LUN マスキングを、ストレージの管理者に確かめます。", risk = "check" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers", "make, model and VSS provider version of the storage array", "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "vssadmin list providers の結果", "ストレージの機種名と VSS プロバイダーのバージョン", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "vsserror.h; Microsoft: IVssBackupComponents::ImportSnapshots.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042320): m_pVssObject->ImportSnapshots(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042321): m_pVssObject->ImportSnapshots(&pAsync)" },
  },
}
