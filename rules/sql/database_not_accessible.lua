-- Native error 945 (and 946 to 949): a database that cannot be opened.
return {
  id       = "sql.database_not_accessible",
  severity = "error",
  match    = { text = { "Native Error: 945", "cannot be opened due to inaccessible files" } },
  refines  = "sql.writer_error",
  retry    = "no",
  leads_to = { "writers.nonretryable", "writers.nonretryable_sql", "writers.retryable", "com.unexpected", "sql.vdi_abort", "sql.backup_failed" },

  title = {
    en = "A SQL Server database cannot be opened (native error 945)",
    ja = "SQL Server のデータベースを開けません (Native Error 945)",
  },
  short   = { en = "SQL 945", ja = "SQL 945" },
  explain = {
    en = "Its files are missing or inaccessible, or memory or disk space ran out. The SQL writer cannot snapshot it, and with it fail all databases of the instance.",
    ja = "ファイルがないかアクセスできない、またはメモリーやディスクの空きが不足しています。このデータベースのために、インスタンス全体のスナップショットが失敗します。",
  },
  advice = {
    en = {
      { "SELECT name, state_desc FROM sys.databases in that instance.", risk = "check" },
      { "Are the files of the database there, may the service account read them, is there free space?", risk = "check" },
      { "Repair it, or take it offline or detach it, as its owner agrees.", risk = "change" },
    },
    ja = {
      { "そのインスタンスで SELECT name, state_desc FROM sys.databases を実行します。", risk = "check" },
      { "データベースのファイル、サービスのアクセス権、空き容量を調べます。", risk = "check" },
      { "管理者の了承を得て、修復、オフライン化、またはデタッチします。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of the instance" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "該当インスタンスの ERRORLOG" },
  },
  source = "Microsoft support article on backups that fail with the SQL VSS writer; SQL Server error 945.",

  examples = {
    hit = {
      { "Source: SQLWRITER",
        "Event ID: 24583",
        "Sqllib error: OLEDB Error encountered calling ICommandText::Execute. hr = 0x80040e14. SQLSTATE: 42000, Native Error: 945" },
    },
    miss = {
      { "Source: SQLWRITER",
        "Event ID: 24583",
        "Sqllib error: OLEDB Error encountered calling ICommandText::Execute. hr = 0x80040e14. SQLSTATE: 42000, Native Error: 3013" },
    },
  },
}
