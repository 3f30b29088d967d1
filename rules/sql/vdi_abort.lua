-- SQLVDI 1: one side ended the virtual device.
return {
  id       = "sql.vdi_abort",
  severity = "error",
  match    = {
    { text = "SQLVDI: Loc={loc}. Desc={desc:rest}" },
    { provider = "SQLVDI", event_id = 1 },
  },
  retry    = "after-wait",
  echo     = { before = "log", after = "log" },
  leads_to = { "sql.backup_failed" },

  title = {
    en = "The snapshot backup of a SQL Server instance was broken off (SQLVDI)",
    ja = "SQL Server のスナップショット バックアップが中止されました (SQLVDI)",
  },
  short   = { en = "SQLVDI", ja = "SQLVDI の中止" },
  effect  = { en = "SQL Server broke off the backups of its instances", ja = "SQL Server が各インスタンスのバックアップを中止しました" },
  explain = {
    en = "When one writer or database fails, all instances are told to stop: many of these entries are echoes. Instance= in the first one names the SQL Server instance to look at; SignalAbort means that the client, the SQL writer, ended it.",
    ja = "1 つの失敗で、すべてのインスタンスに中止が伝わるため、多くは結果の記録です。最初の記録の Instance= が調べるインスタンスです。SignalAbort は、クライアント (SQL のライター) 側の中止を示します。",
  },
  advice = {
    en = {
      { "Take the first SQLVDI entry of that minute: which instance?", risk = "check" },
      { "SQLWRITER 24583 and the ERRORLOG of that instance.", risk = "check" },
      { "No SQL error there: another writer failed first (VSS 8229).", risk = "check" },
    },
    ja = {
      { "同じ時刻の最初の SQLVDI の記録で、インスタンスを調べます。", risk = "check" },
      { "SQLWRITER 24583 と、そのインスタンスの ERRORLOG を調べます。", risk = "check" },
      { "SQL のエラーがない場合は、別のライターが先に失敗しています (VSS 8229)。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the ERRORLOG of the instance" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "該当インスタンスの ERRORLOG" },
  },
  source = "Microsoft support article on backups that fail with the SQL VSS writer.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: SQLVDI",
        "Event ID: 1",
        "Level: Error" },
      "SQLVDI: Loc=SignalAbort. Desc=Client initiates abort. ErrorCode=(0). Process=2210. Thread=8844. Client. Instance=PAYROLL. VD=Global\\x.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 1",
        "Level: Error" },
    },
  },
}
