-- The volume vanished while it was being put back: its content is neither old nor new.
return {
  id       = "vss.revert_volume_lost",
  severity = "error",
  code     = 0x80042326,
  name     = "VSS_E_REVERT_VOLUME_LOST",
  retry    = "no",

  title = {
    en = "The volume disappeared while it was being put back",
    ja = "元に戻している途中で、ボリュームが失われました",
  },
  short   = { en = "volume lost", ja = "復元中の消失" },
  explain = {
    en = "The revert could not finish because the disk went away. What is on the volume now is a mixture and must not be trusted.",
    ja = "ディスクが切断され、処理を完了できませんでした。ボリュームの内容は新旧が混在しており、そのまま使うことはできません。",
  },
  retry_note = {
    en = "No: bring the disk back and check the volume first.",
    ja = "ディスクを接続し直し、内容を確かめるまで再実行できません。",
  },
  confidence = {
    "certain",
    en = "Why the disk went away is not in this log.",
    ja = "ただし、切断の理由はこのログに残りません",
  },
  advice = {
    en = {
      { "System log: volsnap 62, disk 157, 51, iScsiPrt 20.", risk = "check" },
      { "diskpart list volume and chkdsk D: (without /f): is the volume there, is it sound?", risk = "check" },
      { "If it is damaged, restore it from a backup that was verified; all that is on the volume now is overwritten.", risk = "loss" },
    },
    ja = {
      { "システム ログの volsnap 62、disk 157、51、iScsiPrt 20 を調べます。", risk = "check" },
      { "diskpart の list volume と chkdsk D: (/f なし) で、ボリュームの有無と状態を調べます。", risk = "check" },
      { "破損している場合は、検証済みのバックアップから復元します。ボリュームの現在の内容はすべて上書きされるため、必要なデータがないか確かめてから行います。", risk = "loss" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of diskpart list disk and list volume" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h; volsnap event 62.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042326): pAsync->QueryStatus(&hrReturned, NULL)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042325): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
