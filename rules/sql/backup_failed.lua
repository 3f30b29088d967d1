-- 3041 and 18210 come in storms when one snapshot is given up.
return {
  id       = "sql.backup_failed",
  severity = "error",
  match    = {
    { text = { "BACKUP failed to complete the command BACKUP DATABASE {database}", "BackupVirtualDeviceFile::" } },
    { provider = { "MSSQLSERVER", "MSSQL$SQLEXPRESS" }, event_id = { 3041, 18210 } },
  },
  retry    = "after-wait",
  echo     = { before = "log", after = "log" },

  title = {
    en = "SQL Server could not complete a backup (3041, 18210)",
    ja = "SQL Server のバックアップが完了しませんでした (3041、18210)",
  },
  short   = { en = "SQL backup", ja = "SQL バックアップ" },
  effect  = { en = "SQL Server gave up the backups of its databases", ja = "SQL Server が各データベースのバックアップを中止しました" },
  explain = {
    en = "One of these comes for every database when a snapshot is given up; they are echoes. The cause is the first SQLVDI or SQLWRITER entry, or another writer that failed.",
    ja = "スナップショットが中止されると、データベースごとに記録される結果です。原因は、最初の SQLVDI か SQLWRITER の記録、または先に失敗した別のライターです。",
  },
  advice = {
    en = {
      { "The first SQLVDI 1 and SQLWRITER 24583 of that minute.", risk = "check" },
      { "None there: a backup by SQL Server itself failed; see its ERRORLOG.", risk = "check" },
    },
    ja = {
      { "同じ時刻の最初の SQLVDI 1 と SQLWRITER 24583 を調べます。", risk = "check" },
      { "どちらもない場合は SQL Server 自身のバックアップの失敗です。ERRORLOG を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of the instance" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "該当インスタンスの ERRORLOG" },
  },
  source = "General knowledge of backup support; SQL Server 3041, 18210.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: MSSQLSERVER",
        "Event ID: 3041",
        "Level: Error" },
      "BACKUP failed to complete the command BACKUP DATABASE Payroll. Check the backup application log for detailed messages.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 18210",
        "Level: Error" },
    },
  },
}
