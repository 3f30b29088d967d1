-- A hardware snapshot was turned into a disk, and its copied disk signature could not be changed back.
return {
  id       = "vss.break_revert_id_failed",
  severity = "error",
  code     = 0x800423f6,
  name     = "VSS_E_BREAK_REVERT_ID_FAILED",
  retry    = "no",

  title = {
    en = "Disk ids could not be put back when a snapshot was detached",
    ja = "スナップショットの切り離し後、ディスクの ID を戻せませんでした",
  },
  short   = { en = "disk ids", ja = "ディスク ID" },
  explain = {
    en = "A hardware snapshot carries the signature of its original disk. While it is shown beside the original its id is changed; here the way back failed, often because both disks are online at once.",
    ja = "ハードウェア スナップショットは、元のディスクと同じ署名を持ちます。同時に見せるために変えた ID を元に戻せませんでした。両方がオンラインのときに多く発生します。",
  },
  retry_note = {
    en = "No: settle the two disks with equal ids first.",
    ja = "ID の重複を解消するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which disk it is does not stand in this log.",
    ja = "ただし、どのディスクかはこのログに残りません",
  },
  advice = {
    en = {
      { "Get-Disk | Format-Table Number, UniqueId, Signature, OperationalStatus: equal ids?", risk = "check" },
      { "System log: partmgr 58, disk 158 (two disks with one id).", risk = "check" },
      { "Unmap the snapshot LUN from this server on the array, rescan, then repeat the step.", risk = "change" },
    },
    ja = {
      { "Get-Disk | Format-Table Number, UniqueId, Signature, OperationalStatus で重複を調べます。", risk = "check" },
      { "システム ログの partmgr 58、disk 158 (ID の重複) を調べます。", risk = "check" },
      { "ストレージ側でスナップショットの LUN の割り当てを外し、再スキャンしてからやり直します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of diskpart list disk and list volume", "make, model and VSS provider version of the storage array" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "diskpart の list disk と list volume の結果", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h; Microsoft: BreakSnapshotSetEx (VSS_BREAKEX_FLAG_REVERT_IDENTITY_ALL).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423f6): m_pVssObject->BreakSnapshotSet(m_latestSnapshotSetID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f7): m_pVssObject->BreakSnapshotSet(m_latestSnapshotSetID)" },
  },
}
