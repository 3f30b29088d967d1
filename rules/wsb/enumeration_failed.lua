-- No failure of VSS, printed as 2155348237: a path in the writers' lists could not be enumerated.
return {
  id       = "wsb.enumeration_failed",
  severity = "warning",
  code     = 0x8078010d,
  retry    = "no",

  title = {
    en = "Not VSS: Windows Server Backup could not list the files to save",
    ja = "Windows Server バックアップの列挙の失敗です (VSS の失敗ではありません)",
  },
  short   = { en = "WSB: file list", ja = "WSB 列挙失敗" },
  explain = {
    en = "System state is what System Writer lists. One entry with a wrong path, mostly the ImagePath of a service or driver, stops the whole list.",
    ja = "システム状態の対象は、System Writer が列挙します。サービスやドライバーの ImagePath などに誤ったパスが 1 つあると、全体が失敗します。",
  },
  retry_note = {
    en = "No: the path has to be corrected first.",
    ja = "該当するパスを直すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "The path stands in the error file of the backup.",
    ja = "ただし、パスはバックアップのエラー ログに残ります",
  },
  advice = {
    en = {
      { "SystemStateBackup_Error in C:\\Windows\\Logs\\WindowsServerBackup: the path behind \"Error in backup of\".", risk = "check" },
      { "Search that path below HKLM\\SYSTEM\\CurrentControlSet\\Services: reg query ... /s /f TEXT.", risk = "check" },
      { "Correct the ImagePath after reg export, as the vendor of the service describes.", risk = "change" },
    },
    ja = {
      { "C:\\Windows\\Logs\\WindowsServerBackup の SystemStateBackup_Error で、パスを調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services /s /f を使い、そのパスのサービスを探します。", risk = "check" },
      { "reg export の後、サービスのベンダーの案内に従って ImagePath を修正します。", risk = "change" },
    },
  },
  ask = {
    en = { "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "Microsoft support article on a failing system state backup (event 517, 2155348237).",

  examples = {
    hit = { "Backup started at '2023-05-14' failed with following error code '2155348237' (Enumeration of the files failed.). Please rerun backup once issue is resolved." },
    miss = { "Backup started at '2023-05-14' failed with following error code '2155348129'." },
  },
}
