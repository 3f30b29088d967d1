-- System Writer lists the files of Windows: what it stumbles over is a file, a right or a driver path.
return {
  id       = "writers.nonretryable_system",
  severity = "error",
  match    = { code = 0x800423f4, writer = "System Writer" },
  refines  = "writers.nonretryable",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "System Writer could not list the files of Windows",
    ja = "System Writer が Windows のファイルを列挙できませんでした",
  },
  short   = { en = "System Writer", ja = "System Writer" },
  explain = {
    en = "It lists the files of Windows and of all drivers and services. A path it may not read, a driver whose file is gone, or thousands of folders of Temporary ASP.NET Files make it fail.",
    ja = "Windows、ドライバー、サービスのファイルを列挙します。読み取れないフォルダー、存在しないドライバーのパス、大量の Temporary ASP.NET Files があると失敗します。",
  },
  retry_note = {
    en = "No: the file, right or path has to be put right first.",
    ja = "ファイル、アクセス権、パスの問題を解消するまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which file it is stands in CAPI2 512 or 513, not in this log.",
    ja = "ただし、どのファイルかは CAPI2 512、513 に残り、このログには残りません",
  },
  advice = {
    en = {
      { "Application log of {local|that time}: CAPI2 512 and 513 name the step and the file.", risk = "check" },
      { "Folders below Temporary ASP.NET Files of each .NET version: more than 1,000?", risk = "check" },
      { "ImagePath of services and drivers (CAPI2 513 names one): does each file exist?", risk = "check" },
      { "Correct what was found; keep a copy of every registry value and right before you change it.", risk = "change" },
      { "If it still shows as failed afterwards, restart Cryptographic Services (CryptSvc) while no installation or update runs.", risk = "outage" },
    },
    ja = {
      { "{local|失敗時刻} のアプリケーション ログで、CAPI2 512、513 の処理とファイルを調べます。", risk = "check" },
      { ".NET の各バージョンの Temporary ASP.NET Files に、サブフォルダーが 1,000 個を超えていないか調べます。", risk = "check" },
      { "サービスとドライバーの ImagePath を調べ、ファイルがあるか確認します (CAPI2 513 に名前が残ります)。", risk = "check" },
      { "見つかった問題を修正します。レジストリの値とアクセス権は、変更前に控えを取ります。", risk = "change" },
      { "修正後も失敗の状態が残る場合は、インストールや更新プログラムの適用がない時間に、サービス Cryptographic Services (CryptSvc) を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Microsoft Japan support blog: System Writer and CAPI2 512/513 (rights, Temporary ASP.NET Files, ImagePath); Writer Errors and Vetoes.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
