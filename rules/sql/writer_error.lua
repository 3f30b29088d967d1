-- SQLWRITER 24583: SQL Server refused a statement of its writer.
return {
  id       = "sql.writer_error",
  severity = "error",
  match    = {
    { text = { "Sqllib error: OLEDB Error encountered calling {method}. hr = {hr:hex}", "Sqllib error" } },
    { provider = "SQLWRITER", event_id = 24583 },
  },
  retry    = "no",
  leads_to = { "writers.nonretryable", "writers.nonretryable_sql", "writers.retryable", "com.unexpected", "sql.vdi_abort", "sql.backup_failed", "com.fail" },

  title = {
    en = "SQL Server itself broke off the snapshot of one of its databases",
    ja = "SQL Server が、データベースのスナップショットを中止しました",
  },
  short   = { en = "SQL Server", ja = "SQL Server" },
  explain = {
    en = "The SQL writer passes on what SQL Server said. The last native error in the entry is the nearest to the cause: 945 database not accessible, 3271 I/O error, 3013 only says that BACKUP ended. VSS is not at fault.",
    ja = "SQL Server のエラーが、SQL のライターから報告されています。最後の Native Error が原因に最も近く、945 はデータベースを開けない、3271 は入出力エラー、3013 は BACKUP の終了を示すだけです。VSS の障害ではありません。",
  },
  advice = {
    en = {
      { "Native errors and database name in the entry; the first SQLVDI 1 names the instance.", risk = "check" },
      { "ERRORLOG of that instance for the same minute.", risk = "check" },
      { "Test: stop that instance while nobody uses its databases, and back up once.", risk = "outage" },
    },
    ja = {
      { "記録内の Native Error とデータベース名、最初の SQLVDI 1 のインスタンス名を調べます。", risk = "check" },
      { "同じ時刻のインスタンスの ERRORLOG を調べます。", risk = "check" },
      { "データベースが使われていない時間にインスタンスを停止し、1 回バックアップします。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of the instance" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "該当インスタンスの ERRORLOG" },
  },
  source = "Microsoft KB 2615182; Microsoft support article on backups that fail with the SQL VSS writer.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: SQLWRITER",
        "Event ID: 24583",
        "Level: Error" },
      "Sqllib error: OLEDB Error encountered calling ICommandText::Execute. hr = 0x80040e14. SQLSTATE: 42000, Native Error: 3013",
    },
    miss = {
      "The library error 24583 was corrected.",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 24583",
        "Level: Error" },
    },
  },
}
