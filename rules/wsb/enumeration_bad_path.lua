-- A line of the error file of Windows Server Backup: the path that spoils the list, with the code of Windows.
return {
  id       = "wsb.enumeration_bad_path",
  severity = "error",
  match    = { code = 0x8007007b, text = { "during enumerate", "列挙中に" } },
  refines  = "com.invalid_name",
  retry    = "no",
  leads_to = { "wsb.nothing_backed_up" },

  title = {
    en = "A path of a service cannot be enumerated by the backup",
    ja = "サービスなどのパスの書式が正しくなく、列挙できません",
  },
  short   = { en = "bad ImagePath", ja = "ImagePath 不正" },
  explain = {
    en = "The path in the line is no valid name. It comes from the ImagePath of a service or driver, where \\SystemRoot\\ or a drive was written wrongly.",
    ja = "この行のパスは、名前として正しくありません。サービスやドライバーの ImagePath で、\\SystemRoot\\ などの書き方が誤っています。",
  },
  retry_note = {
    en = "No: correct the ImagePath first.",
    ja = "ImagePath を直すまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The service behind the path is not in this log.",
    ja = "ただし、パスのサービス名はこのログに残りません",
  },
  advice = {
    en = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services /s /v ImagePath: which one gives this path?", risk = "check" },
      { "Write it as its vendor does (System32\\drivers\\name.sys), after reg export; a wrong path stops the driver.", risk = "change" },
    },
    ja = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services /s /v ImagePath で、このパスになるサービスを探します。", risk = "check" },
      { "reg export の後、ベンダーの書式 (System32\\drivers\\名前.sys) に直します。誤るとドライバーが動作しません。", risk = "change" },
    },
  },
  ask = {
    en = { "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup", "the ImagePath values of all services (reg query)" },
    ja = { "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ", "全サービスの ImagePath (reg query)" },
  },
  source = "Microsoft Japan support blog, 2018-08-07 (vsock.sys).",

  examples = {
    hit = {
      "Error in backup of C:\\windows\\systemroot\\ during enumerate: Error [0x8007007b] The filename, directory name, or volume label syntax is incorrect.",
      "C:\\windows\\systemroot\\ のバックアップで列挙中にエラーが発生しました: エラー [0x8007007b]",
    },
    miss = { "Error in backup of F:\\a\\b.txt during write: Error [0x8007007b] The filename, directory name, or volume label syntax is incorrect." },
  },
}
