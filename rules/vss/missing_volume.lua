-- Like the hidden one, but a volume that should have become visible, after an exposure or a LUN restore.
return {
  id       = "vss.missing_volume",
  severity = "error",
  code     = 0x800423fa,
  name     = "VSS_E_MISSING_VOLUME",
  retry    = "no",

  title = {
    en = "A volume that VSS had to bring back did not appear",
    ja = "VSS が再表示するはずのボリュームが現れませんでした",
  },
  short   = { en = "volume gone", ja = "再表示の失敗" },
  explain = {
    en = "After a snapshot was exposed or a LUN put back, the volume should be visible again. It is not: its disk stayed offline or read-only, or the LUN holds something else.",
    ja = "スナップショットの公開や LUN の復元の後、ボリュームが見えるはずでした。ディスクがオフラインまたは読み取り専用のままか、LUN の内容が異なります。",
  },
  retry_note = {
    en = "No: bring the disk online first.",
    ja = "ディスクをオンラインに戻すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume it is does not stand in this log.",
    ja = "ただし、ボリュームの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "diskpart, list disk and detail disk: offline, or read-only?", risk = "check" },
      { "Application log: VSS 12364 names what was expected.", risk = "check" },
      { "If it is the right disk: diskpart, online disk, then attributes disk clear readonly.", risk = "change" },
    },
    ja = {
      { "diskpart の list disk と detail disk で、オフラインや読み取り専用を調べます。", risk = "check" },
      { "アプリケーション ログの VSS 12364 を調べます。", risk = "check" },
      { "正しいディスクと確かめてから、diskpart の online disk と attributes disk clear readonly を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of diskpart list disk and list volume" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h; event VSS 12364.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423fa): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f9): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
