-- Exchange allows a third of the time that other applications do between Freeze and Thaw.
return {
  id       = "writers.timeout_exchange",
  severity = "error",
  match    = { code = 0x800423f2, writer = "Microsoft Exchange Writer", phase = "freeze" },
  refines  = "writers.timeout_freeze",
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "Exchange held its writes for more than 20 seconds (Freeze)",
    ja = "Exchange の書き込みの静止が 20 秒を超えました (Freeze)",
  },
  short   = { en = "Exchange 20 s", ja = "Exchange 20 秒" },
  explain = {
    en = "Exchange allows 20 seconds between Freeze and Thaw, other applications 60. Many databases on one slow volume are enough to miss it.",
    ja = "Freeze から Thaw までの制限は、ほかのアプリケーションの 60 秒に対して Exchange は 20 秒です。遅いボリュームに多くのデータベースがあると超えやすくなります。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "時間をあければ再実行できます (10 分後、3 回まで。負荷の低い時間帯に)。",
  },
  confidence = {
    "certain",
    en = "Why it was slow is not in this log.",
    ja = "ただし、遅くなった理由はこのログには残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 8229 and the entries of ESE and MSExchangeRepl in the minute before {local|the failure}.", risk = "check" },
      { "Disk load at that time: database maintenance, virus scan, other backups.", risk = "check" },
      { "Back up at a quiet hour. Never put the database and the log volume of one database into different tasks.", risk = "change" },
      { "If the writer stays failed, restart MSExchangeRepl (Exchange 2013 or later) when nobody needs its replication. Restarting MSExchangeIS dismounts the databases: mailboxes stop.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログで、{local|失敗時刻} の直前の VSS 8229、ESE、MSExchangeRepl の記録を調べます。", risk = "check" },
      { "その時間帯のディスクの負荷 (データベースの保守、ウイルス スキャン、別のバックアップ) を調べます。", risk = "check" },
      { "負荷の低い時間帯に移します。同じデータベースのデータとログのボリュームは、別のタスクに分けません。", risk = "change" },
      { "失敗の状態が残る場合は、業務に影響のない時間に MSExchangeRepl を再起動します (Exchange 2013 以降)。MSExchangeIS の再起動ではデータベースがマウント解除され、メールボックスが止まります。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Microsoft: Shadow Copy Creation for Providers (60 s, Exchange 20 s). Service maps name MSExchangeIS; on Exchange 2013 and later the replication service holds the writer.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Exchange Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Exchange Writer' is in failed state!",
        "- Status: 11 (VSS_WS_FAILED_AT_POST_SNAPSHOT)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
    },
  },
}
