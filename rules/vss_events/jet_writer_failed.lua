-- A writer that works with a Jet (ESENT) database failed.
return {
  id       = "vss_events.jet_writer_failed",
  severity = "error",
  match    = { provider = "VSS", event_id = 6015 },
  retry    = "no",
  leads_to = { "writers.nonretryable" },

  title = {
    en = "A writer failed in its Jet database engine (ESENT)",
    ja = "ESENT データベースを扱うライターが失敗しました",
  },
  short   = { en = "ESENT", ja = "ESENT の失敗" },
  explain = {
    en = "Active Directory, DHCP, WINS and certificate services keep such databases. The entries of source ESENT just before name the database.",
    ja = "Active Directory、DHCP、WINS、証明書サービスなどが使うデータベースです。直前の ESENT の記録に、対象のデータベースが示されます。",
  },
  advice = {
    en = {
      { "Application log, source ESENT, in the minutes before: which database, which error?", risk = "check" },
      { "Free space and disk errors on the volume of that database.", risk = "check" },
    },
    ja = {
      { "直前のアプリケーション ログの ESENT で、データベースとエラーを調べます。", risk = "check" },
      { "そのデータベースのボリュームの空き容量とディスク エラーを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 6015.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 6015",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 6015",
        "Level: Error" },
    },
  },
}
