-- Dynamic disks belong together as a group; one member is missing or foreign.
return {
  id       = "vss.dynamic_disk_error",
  severity = "error",
  code     = 0x800423fc,
  name     = "VSS_E_DYNAMIC_DISK_ERROR",
  retry    = "no",

  title = {
    en = "A dynamic disk of the operation is missing or failed",
    ja = "ダイナミック ディスクに異常があるか、一部が見つかりません",
  },
  short   = { en = "dynamic disk", ja = "ダイナミック" },
  explain = {
    en = "Dynamic disks share one database of their volumes. If a member is offline, foreign or failed, volumes on the group cannot be put back or detached.",
    ja = "ダイナミック ディスクは、ボリュームの情報をグループで共有します。1 台でもオフライン、外部 (Foreign)、異常の状態では、処理できません。",
  },
  retry_note = {
    en = "No: the disk group has to be complete.",
    ja = "すべてのディスクがそろうまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which disk it is does not stand in this log.",
    ja = "ただし、どのディスクかは特定できません",
  },
  advice = {
    en = {
      { "diskpart, list disk: Dyn with status Missing, Foreign or Errors?", risk = "check" },
      { "System log: disk, LDM (source volmgr, volmgrx) of that time.", risk = "check" },
      { "Reconnect the disk and reactivate it in Disk Management; a Foreign one is imported there, which keeps its data.", risk = "change" },
    },
    ja = {
      { "diskpart の list disk で、Dyn のディスクの状態 (Missing、Foreign、Errors) を調べます。", risk = "check" },
      { "システム ログの disk、volmgr、volmgrx の記録を調べます。", risk = "check" },
      { "ディスクを接続し直し、ディスクの管理で再アクティブ化します。Foreign はインポートします (データは残ります)。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of diskpart list disk and list volume" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h. Microsoft deprecates dynamic disks for all but mirrored boot volumes.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423fc): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423fb): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
