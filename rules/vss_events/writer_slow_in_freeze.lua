-- One writer took too long to freeze.
return {
  id       = "vss_events.writer_slow_in_freeze",
  severity = "error",
  match    = { provider = "VSS", event_id = 12349 },
  retry    = "after-wait",
  leads_to = { "writers.timeout", "writers.timeout_freeze", "vss.hold_writes_timeout" },

  title = {
    en = "One writer took too long to hold its application still",
    ja = "1 つのライターが、アプリケーションの静止に時間をかけすぎました",
  },
  short   = { en = "slow writer", ja = "ライターの遅延" },
  explain = {
    en = "The entry names the writer that was slow at Freeze. If others timed out in the same second, they only waited for this one.",
    ja = "Freeze に時間のかかったライターの名前が記録されています。同時にタイムアウトしたほかのライターは、これを待っていただけです。",
  },
  advice = {
    en = {
      { "Entries of that application in the same minute; how many databases or VMs has it?", risk = "check" },
      { "Run the task when that application is least busy.", risk = "change" },
    },
    ja = {
      { "同じ時刻の該当アプリケーションの記録と、データベースや仮想マシンの数を調べます。", risk = "check" },
      { "そのアプリケーションの負荷が低い時間に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 12349.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12349",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12349",
        "Level: Warning" },
    },
  },
}
