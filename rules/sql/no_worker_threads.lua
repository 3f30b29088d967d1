-- The instance has not enough worker threads for so many databases.
return {
  id       = "sql.no_worker_threads",
  severity = "error",
  match    = { text = { "Could not create worker thread", "Limit on 'Max worker threads' reached", "Insufficient resources to create UMS scheduler" } },
  retry    = "no",
  leads_to = { "writers.nonretryable", "writers.nonretryable_sql", "writers.retryable", "com.unexpected", "sql.vdi_abort", "sql.backup_failed" },

  title = {
    en = "SQL Server had no free worker threads for the snapshot",
    ja = "SQL Server のワーカー スレッドが不足しました",
  },
  short   = { en = "SQL threads", ja = "SQL スレッド" },
  explain = {
    en = "A snapshot needs several worker threads for every database of the instance at the same moment. With some hundred databases the limit is reached, and the writer fails at PrepareSnapshot with 0x800423F4.",
    ja = "スナップショットでは、データベースごとに複数のワーカー スレッドが同時に必要です。数百のデータベースがあると上限に達し、ライターは PrepareSnapshot で 0x800423F4 になります。",
  },
  advice = {
    en = {
      { "How many databases has the instance (SELECT COUNT(*) FROM sys.databases)?", risk = "check" },
      { "Spread the databases over several instances or backups; take unused ones offline.", risk = "change" },
      { "Raise max worker threads only by the advice of the SQL Server administrator.", risk = "change" },
    },
    ja = {
      { "インスタンスのデータベース数を調べます (SELECT COUNT(*) FROM sys.databases)。", risk = "check" },
      { "データベースを複数のインスタンスやバックアップに分け、使わないものはオフラインにします。", risk = "change" },
      { "max worker threads の変更は、SQL Server の管理者の判断で行います。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of the instance" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "該当インスタンスの ERRORLOG" },
  },
  source = "Microsoft KB 943471.",

  examples = {
    hit = {
      "[Northwind][SQL Server] Could not create worker thread.",
    },
    miss = {
      "The worker thread was created.",
    },
  },
}
