-- The snapshot was made, but the writer could not put its data in order inside it.
return {
  id       = "writers.recovery_failed",
  severity = "error",
  code     = 0x800423f5,
  name     = "VSS_E_WRITERERROR_RECOVERY_FAILED",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} could not put its data in order in the snapshot",
    ja = "{writer|VSS ライター} が、スナップショット内のデータを復旧できませんでした",
  },
  short   = { en = "recovery failed", ja = "自動復旧の失敗" },
  explain = {
    en = "After the snapshot a writer may write into it to finish open transactions (auto-recovery). That failed, so the data in it may not be consistent.",
    ja = "スナップショットの作成後、ライターはその中で未完了のトランザクションを処理します (自動回復)。これに失敗したため、データの整合性が保証されません。",
  },
  retry_note = {
    en = "No: the application behind the writer has to be checked first.",
    ja = "アプリケーションを調べるまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Why the recovery failed is not in this log.",
    ja = "ただし、復旧できなかった理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log of {local|that time}: errors of the database engine (ESENT, MSSQLSERVER, SQLWRITER) on a HarddiskVolumeShadowCopy path.", risk = "check" },
      { "vssadmin list shadowstorage: the recovery writes into the shadow copy and needs room for it.", risk = "check" },
      { "Check the database with the application's own tool (DBCC CHECKDB, esentutl /g) at a quiet time.", risk = "check" },
    },
    ja = {
      { "アプリケーション ログで、HarddiskVolumeShadowCopy のパスに関するデータベースのエラー (ESENT、MSSQLSERVER、SQLWRITER) を調べます ({local|失敗時刻})。", risk = "check" },
      { "vssadmin list shadowstorage を実行します。復旧の書き込みにも空き容量が必要です。", risk = "check" },
      { "負荷の低い時間に、DBCC CHECKDB や esentutl /g でデータベースを検査します。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers and list shadowstorage" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers と list shadowstorage の結果" },
  },
  source = "Microsoft: vswriter.h, PostSnapshot auto-recovery. Not in the readable part of the vendor's writer article.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
        "- Status: 11 (VSS_WS_FAILED_AT_POST_SNAPSHOT)",
        "- Writer Failure code: 0x800423f5 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
        "- Status: 11 (VSS_WS_FAILED_AT_POST_SNAPSHOT)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
    },
  },
}
