-- SQL Server's writer: one database or one instance spoils the snapshot of all.
return {
  id       = "writers.nonretryable_sql",
  severity = "error",
  match    = { code = 0x800423f4, writer = { "SqlServerWriter", "MSDEWriter" } },
  refines  = "writers.nonretryable",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "SQL Server could not take part in the snapshot ({writer})",
    ja = "SQL Server がスナップショットに対応できませんでした ({writer})",
  },
  short   = { en = "SQL Server", ja = "SQL Server" },
  explain = {
    en = "One database that is damaged, in recovery or set to close itself, or too few worker threads for many databases, fails the whole writer.",
    ja = "破損や復旧中のデータベースが 1 つあるか、データベースの数に対してワーカー スレッドが不足すると、ライター全体が失敗します。",
  },
  retry_note = {
    en = "No: the database or instance has to be put right first.",
    ja = "データベースかインスタンスの問題を解消するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which database or instance is not in this log.",
    ja = "ただし、どのデータベースかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: the first SQLVDI 1 names the instance, SQLWRITER 24583 the database; MSSQL 3041, 18210 are echoes.", risk = "check" },
      { "SELECT name, state_desc, is_auto_close_on FROM sys.databases in every instance: all ONLINE?", risk = "check" },
      { "Repair, detach or take offline the database that is named, as its owner agrees.", risk = "change" },
      { "Test: stop the suspected instance while nobody uses its databases, and back up once.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログを調べます。最初の SQLVDI 1 がインスタンス、SQLWRITER 24583 がデータベースです。MSSQL 3041、18210 は結果です。", risk = "check" },
      { "各インスタンスで SELECT name, state_desc, is_auto_close_on FROM sys.databases を実行し、すべて ONLINE か調べます。", risk = "check" },
      { "該当するデータベースを、管理者の了承を得て修復、デタッチ、またはオフラインにします。", risk = "change" },
      { "データベースが使われていない時間に、疑わしいインスタンスを停止し、1 回バックアップします。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of each instance", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "各インスタンスの ERRORLOG", "vssadmin list writers の結果" },
  },
  source = "Microsoft KB 2615182 (stop the suspected instance), KB 943471 (worker threads); Writer Errors and Vetoes.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)",
        "- Writer ID: {a65faa63-5ea8-4ebc-9dbd-a0c4db26912a}" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
