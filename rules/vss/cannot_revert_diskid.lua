-- The MBR signature or GPT id of a restored LUN could not be written.
return {
  id       = "vss.cannot_revert_diskid",
  severity = "error",
  code     = 0x800423fe,
  name     = "VSS_E_CANNOT_REVERT_DISKID",
  retry    = "no",

  title = {
    en = "The signature of a restored disk could not be set back",
    ja = "復元したディスクの署名 (MBR、GPT) を元に戻せませんでした",
  },
  short   = { en = "disk signature", ja = "ディスクの署名" },
  explain = {
    en = "A LUN that was put back carries another signature or GPT id than Windows remembers. Writing the old one failed, so drive letters and the boot entry may not fit.",
    ja = "元に戻した LUN の署名が、Windows の記録と異なります。書き戻しに失敗したため、ドライブ文字や起動の設定が合わない可能性があります。",
  },
  retry_note = {
    en = "No: the disk has to be writable and free of a twin.",
    ja = "書き込み可能で重複のない状態にするまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which disk it is does not stand in this log.",
    ja = "ただし、対象のディスクはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12352, 12375.", risk = "check" },
      { "diskpart, select disk n, uniqueid disk: two disks with one id? detail disk: read-only?", risk = "check" },
      { "Take the twin offline (diskpart, offline disk), then repeat. A boot disk: only with a backup at hand.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12352、12375 を調べます。", risk = "check" },
      { "diskpart の uniqueid disk で ID の重複を、detail disk で読み取り専用かを調べます。", risk = "check" },
      { "重複するディスクを offline disk でオフラインにしてからやり直します。起動ディスクでは、先にバックアップを取ります。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of diskpart list disk and list volume", "make, model and VSS provider version of the storage array" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "diskpart の list disk と list volume の結果", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h; events VSS 12352, 12375.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423fe): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f6): m_pVssObject->BreakSnapshotSet(m_latestSnapshotSetID)" },
  },
}
