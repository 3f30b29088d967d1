-- Another program had a file of VSS or of a writer open without sharing it.
return {
  id       = "com.sharing_violation",
  severity = "error",
  code     = 0x80070020,
  name     = "ERROR_SHARING_VIOLATION",
  match    = { code = 0x80070020, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Another program held a file that VSS needed",
    ja = "VSS に必要なファイルを、ほかのプログラムが使用していました",
  },
  short   = { en = "file in use", ja = "ファイル使用中" },
  explain = {
    en = "Files of users are no problem for a snapshot. This is one of the few that VSS or a writer opens itself: a metadata file, a registry hive, a file in System Volume Information.",
    ja = "利用者のファイルが開いていても、スナップショットには関係しません。VSS やライター自身が開くファイル (メタデータ、レジストリ ハイブ、System Volume Information 内) です。",
  },
  retry_note = { en = "Yes, after 10 minutes.", ja = "10 分後に再実行できます。" },
  confidence = {
    "likely",
    en = "Which file it is does not stand in this log.",
    ja = "ただし、どのファイルかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log, VSS 8193 or 12289: the file in CreateFileW(...).", risk = "check" },
      { "Does a virus scan or another backup run at {local|that time}?", risk = "check" },
      { "Exclude the backup product's folders in the scanner, as its vendor lists them.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 8193、12289 で、CreateFileW のファイル名を調べます。", risk = "check" },
      { "{local|その時刻} のウイルス スキャンやほかのバックアップを調べます。", risk = "check" },
      { "ウイルス対策ソフトで、製品のフォルダーをベンダーの案内に従って除外します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070020): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070020" },
  },
}
