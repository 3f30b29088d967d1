-- The device failed the request outright.
return {
  id       = "com.io_device",
  severity = "error",
  code     = 0x8007045d,
  name     = "ERROR_IO_DEVICE",
  match    = { code = 0x8007045d, vss = true },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "A disk or its controller failed a request (I/O error)",
    ja = "ディスクまたはコントローラーで I/O エラーが発生しました",
  },
  short   = { en = "I/O error", ja = "I/O エラー" },
  explain = {
    en = "The request reached the device and failed there: a failing disk, cable, controller, or a virtual disk whose datastore is in trouble.",
    ja = "要求がデバイスで失敗しました。ディスク、ケーブル、コントローラーの故障、または仮想ディスクを置くデータストアの障害が考えられます。",
  },
  retry_note = {
    en = "No: the device has to be checked first.",
    ja = "機器を調べるまで、再実行は避けます。",
  },
  confidence = {
    "certain",
    en = "Which device it is does not stand in this log.",
    ja = "ただし、どのデバイスかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: disk 7, 11, 51, 153; the number behind Harddisk is that of Disk Management.", risk = "check" },
      { "SMART and RAID state by the vendor's tool; for a virtual machine the datastore.", risk = "check" },
      { "Replace cable or disk; copy important files before that.", risk = "change" },
    },
    ja = {
      { "システム ログの disk 7、11、51、153 を調べます。Harddisk の番号は、ディスクの管理の番号です。", risk = "check" },
      { "ベンダーのツールで SMART と RAID の状態を、仮想マシンではデータストアを調べます。", risk = "check" },
      { "重要なファイルを退避してから、ケーブルやディスクを交換します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the state of the disks (SMART, RAID tool)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "ディスクの状態 (SMART、RAID の管理ツール)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8007045d): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x8007045d" },
  },
}
