-- The normal pair of a snapshot of SQL Server.
return {
  id       = "sql.io_frozen",
  severity = "info",
  match    = {
    { text = { "I/O is frozen on database {database}.", "I/O was resumed on database {database}." } },
    { provider = { "MSSQLSERVER", "MSSQL$SQLEXPRESS" }, event_id = { 3197, 3198 } },
  },

  title = {
    en = "Normal: SQL Server froze and resumed a database for a snapshot",
    ja = "正常な記録: スナップショットのためデータベースの I/O が静止されました",
  },
  explain = {
    en = "3197 and 3198 are the beginning and the end. Their distance is how long the database stood still; more than some seconds means slow storage.",
    ja = "3197 が静止の開始、3198 が解除です。間隔が静止時間で、数秒を超える場合はストレージが遅い状態です。",
  },
  source = "General knowledge of backup support; SQL Server 3197, 3198.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: MSSQLSERVER",
        "Event ID: 3197",
        "Level: Information" },
      "I/O is frozen on database Payroll. No user action is required.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 3198",
        "Level: Information" },
    },
  },
}
