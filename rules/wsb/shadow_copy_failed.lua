-- A wrapper, printed as 2155348129 in event 521: the VSS code inside is the one to follow.
return {
  id       = "wsb.shadow_copy_failed",
  severity = "error",
  code     = 0x807800a1,
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },

  title = {
    en = "Windows Server Backup could not get its shadow copy",
    ja = "Windows Server バックアップが、シャドウコピーを作成できませんでした",
  },
  short   = { en = "WSB: no snapshot", ja = "WSB の作成失敗" },
  effect = {
    en = "Windows Server Backup's own code for the failed shadow copy.",
    ja = "シャドウコピーの失敗に、Windows Server バックアップが付けたコードです。",
  },
  explain = {
    en = "Event 521 prints this number as 2155348129. It says that VSS failed and not why: the VSS code stands in the detailed error of the backup or in a VSS event of that second.",
    ja = "イベント 521 では 2155348129 と表示されます。VSS の失敗を示すだけで、理由は含みません。VSS のコードは、バックアップの詳細のエラーか、同じ時刻の VSS の記録にあります。",
  },
  retry_note = {
    en = "Yes, once after 10 minutes; then by the inner code.",
    ja = "10 分後に 1 回だけ再実行できます。続く場合は内側のコードに従います。",
  },
  confidence = {
    "certain",
    en = "The VSS code inside is not in this log.",
    ja = "ただし、内側の VSS のコードはこのログにありません",
  },
  advice = {
    en = {
      { "wbadmin get status, or the last backup's details in the console: the detailed error has the code of VSS.", risk = "check" },
      { "vssadmin list writers right after a failure.", risk = "check" },
      { "Application log: VSS 8229, 12289, 12293 and SQLWRITER 24583 before event 521.", risk = "check" },
    },
    ja = {
      { "wbadmin get status か、管理画面の詳細のエラーで、内側のコードを調べます。", risk = "check" },
      { "失敗の直後に vssadmin list writers を実行します。", risk = "check" },
      { "アプリケーション ログで、521 より前の VSS 8229、12289、12293、SQLWRITER 24583 を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers", "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果", "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ" },
  },
  source = "Microsoft support article on event 521 (2155348129): there the inner code is 0x800423f4 of the SQL writer.",

  examples = {
    hit = { "Backup started at '2023-05-14' failed as Volume Shadow copy operation failed for backup volumes with following error code '2155348129'. Please rerun backup once issue is resolved." },
    miss = { "Backup started at '2023-05-14' failed with following error code '2155348165'." },
  },
}
