-- The disk could not read its own sectors: data may be lost already.
return {
  id       = "com.crc",
  severity = "error",
  code     = 0x80070017,
  name     = "ERROR_CRC",
  match    = { code = 0x80070017, vss = true },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "The disk could not read some sectors (data error, CRC)",
    ja = "ディスクに読み取れないセクターがあります (CRC エラー)",
  },
  short   = { en = "bad sectors", ja = "不良セクター" },
  explain = {
    en = "This is the hardware speaking, not VSS: a sector could not be read, even after the disk's own attempts. Copying the disk comes first, repairing later.",
    ja = "VSS ではなく、ハードウェアの障害です。ディスク自身の再試行でも読み取れませんでした。修復より先に、データの退避を行います。",
  },
  retry_note = {
    en = "No: the disk has to be replaced or repaired first.",
    ja = "ディスクの交換または修復まで、再実行は避けます。",
  },
  confidence = {
    "certain",
    en = "Which disk it is does not stand in this log.",
    ja = "ただし、どのディスクかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: disk 7, 51, 154 and Ntfs 55 name the disk.", risk = "check" },
      { "Get-PhysicalDisk and the controller's tool: SMART, rebuilds, battery.", risk = "check" },
      { "Save what is still readable as files now; an older good backup must not be overwritten.", risk = "check" },
      { "Then chkdsk D: /r, when nobody uses the volume (hours); on a failing disk replace it instead.", risk = "outage" },
    },
    ja = {
      { "システム ログの disk 7、51、154 と Ntfs 55 で、ディスクを調べます。", risk = "check" },
      { "Get-PhysicalDisk と RAID の管理ツールで、SMART や再構築の状態を調べます。", risk = "check" },
      { "読み取れるデータをファイル単位で退避します。以前の正常なバックアップは上書きしません。", risk = "check" },
      { "その後、利用者がいない時間に chkdsk D: /r を実行します (数時間)。故障が進む場合は交換します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the state of the disks (SMART, RAID tool)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "ディスクの状態 (SMART、RAID の管理ツール)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070017): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070017" },
  },
}
