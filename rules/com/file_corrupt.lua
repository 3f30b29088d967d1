-- The file system is damaged; VSS only found it out.
return {
  id       = "com.file_corrupt",
  severity = "error",
  code     = 0x80070570,
  name     = "ERROR_FILE_CORRUPT",
  match    = { code = 0x80070570, vss = true },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "The file system of a volume is damaged",
    ja = "ボリュームのファイル システムが破損しています",
  },
  short   = { en = "damaged volume", ja = "ボリューム破損" },
  explain = {
    en = "VSS or a writer opened a file or folder whose records do not fit together. A snapshot would carry the damage into the backup.",
    ja = "VSS またはライターの開いたファイルやフォルダーの管理情報が壊れています。このまま作成すると、破損した状態がバックアップされます。",
  },
  retry_note = {
    en = "No: repair the volume first.",
    ja = "ボリュームを修復するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume it is does not stand in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: Ntfs 55, 98, 130; disk 7, 153 (a failing disk below?).", risk = "check" },
      { "chkdsk D: /scan reads only and works online.", risk = "check" },
      { "chkdsk D: /f when nobody uses the volume, after its files were saved: damaged ones may end up in found.000.", risk = "outage" },
    },
    ja = {
      { "システム ログの Ntfs 55、98、130 と、disk 7、153 (ディスクの故障) を調べます。", risk = "check" },
      { "chkdsk D: /scan を実行します (オンラインのまま検査)。", risk = "check" },
      { "ファイルを退避し、利用者がいない時間に chkdsk D: /f を実行します。壊れたファイルは found.000 に移ることがあります。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list volumes and mountvol" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "vssadmin list volumes と mountvol の結果" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070570): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070570" },
  },
}
