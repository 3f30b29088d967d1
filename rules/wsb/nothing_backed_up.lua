-- A summary: not one item was saved; the reason stands in the detail of the event and in the log files.
return {
  id       = "wsb.nothing_backed_up",
  severity = "error",
  code     = 0x80780049,
  retry    = "no",
  echo     = { before = "1m", after = "10m" },

  title = {
    en = "Windows Server Backup saved none of its items",
    ja = "Windows Server バックアップの項目が、1 つも保存されませんでした",
  },
  short   = { en = "nothing saved", ja = "保存項目なし" },
  effect = {
    en = "Windows Server Backup's summary of the failure.",
    ja = "Windows Server バックアップが付けた結果のコードです。",
  },
  explain = {
    en = "The code sums up that every item failed. When only system state was chosen, one bad path in System Writer's list is enough.",
    ja = "すべての項目が失敗したことを示す、まとめのコードです。システム状態だけが対象の場合は、System Writer の一覧に誤ったパスが 1 つあるだけで発生します。",
  },
  retry_note = {
    en = "No: the detail has to be read and mended first.",
    ja = "詳細のエラーを解消するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "The reason is in the detailed error, not in this code.",
    ja = "ただし、理由はこのコードではなく詳細のエラーにあります",
  },
  advice = {
    en = {
      { "Details of event Backup 517, and wbadmin get status.", risk = "check" },
      { "The newest Backup_Error and SystemStateBackup_Error file in C:\\Windows\\Logs\\WindowsServerBackup: path and inner code.", risk = "check" },
      { "Inner code 0x8007007b: a service with a malformed ImagePath.", risk = "check" },
    },
    ja = {
      { "Backup 517 の詳細と、wbadmin get status の結果を調べます。", risk = "check" },
      { "C:\\Windows\\Logs\\WindowsServerBackup の最新の Backup_Error、SystemStateBackup_Error で、パスと内側のコードを調べます。", risk = "check" },
      { "内側のコードが 0x8007007b なら、サービスの ImagePath の書式を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "Microsoft Japan support blog, 2018-08-07 (system state backup fails, event Backup 517).",

  examples = {
    hit = { "The backup operation that started at '2023-05-14T18:02:11Z' has failed with following error code '0x80780049' (None of the items included in backup were backed up)." },
    miss = { "The backup operation that started at '2023-05-14T18:02:11Z' has failed with following error code '0x807800c5'." },
  },
}
