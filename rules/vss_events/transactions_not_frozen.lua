-- The transaction managers could not be frozen or thawed in time.
return {
  id       = "vss_events.transactions_not_frozen",
  severity = "error",
  match    = { provider = "VSS", event_id = { 12323, 12324, 12325, 12326 } },
  retry    = "yes",
  leads_to = { "vss.transaction_freeze_timeout", "vss.transaction_thaw_timeout" },

  title = {
    en = "The transaction manager (KTM or MSDTC) did not freeze in time",
    ja = "トランザクション (KTM、MSDTC) の静止が間に合いませんでした",
  },
  short   = { en = "transactions", ja = "トランザクション" },
  explain = {
    en = "Before the snapshot VSS lets running transactions of the file system (KTM) and of MSDTC end. Long ones, or a slow disk, take longer than it waits.",
    ja = "スナップショットの直前に、実行中のトランザクション (KTM、MSDTC) の完了を待ちます。長いトランザクションやディスクの遅延により、待ち時間を超えました。",
  },
  advice = {
    en = {
      { "12325 and 12326: is MSDTC well, and which application uses it?", risk = "check" },
      { "disk 153 or storage timeouts at that time?", risk = "check" },
      { "Run the task when updates and batch jobs are done.", risk = "change" },
    },
    ja = {
      { "12325 と 12326 の場合は、MSDTC の状態と、利用するアプリケーションを調べます。", risk = "check" },
      { "同じ時刻の disk 153 やストレージのタイムアウトを調べます。", risk = "check" },
      { "更新プログラムやバッチ処理の終わった時間に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12323 to 12326; Microsoft: the requester should retry.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12323",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12326",
        "Level: Warning" },
    },
  },
}
