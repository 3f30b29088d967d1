-- The account of a process with a writer may not take part in VSS.
return {
  id       = "vss_events.writer_lacks_rights",
  severity = "error",
  match    = {
    { text = "The process that hosts the writer with name {writer_name:rest}" },
    { provider = "VSS", event_id = 8213 },
  },
  retry    = "no",

  title = {
    en = "A writer cannot start: its account lacks the rights for VSS",
    ja = "ライターを起動できません (アカウントに VSS の権限がありません)",
  },
  short   = { en = "writer rights", ja = "ライターの権限" },
  explain = {
    en = "Only processes of Local System, Network Service, Local Service, administrators, or of accounts in VssAccessControl may host a writer. This application runs under another account, so its data are backed up without it.",
    ja = "ライターを実行できるのは、Local System、Network Service、Local Service、管理者、または VssAccessControl に登録されたアカウントのプロセスだけです。別のアカウントで動作しているため、このアプリケーションのデータは整合性が保証されません。",
  },
  advice = {
    en = {
      { "Under which account does the service of that application run?", risk = "check" },
      { "Add that account to HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl (value 1), as its vendor says.", risk = "change" },
      { "Then restart that service while the application is not used; the writer registers at its start.", risk = "outage" },
    },
    ja = {
      { "アプリケーションのサービスのアカウントを調べます。", risk = "check" },
      { "製品の手順に従い、そのアカウントを VssAccessControl に登録します (HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS の下、値 1)。", risk = "change" },
      { "登録後、アプリケーションが使われていない時間にサービスを再起動します。ライターは起動時に登録されます。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 8213; Microsoft: Security Considerations for Writers.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8213",
        "Level: Error" },
      "Volume Shadow Copy Service error: The process that hosts the writer with name Intranet Search Writer and ID {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01} does not run under a user with sufficient access rights.",
    },
    miss = {
      "The process that hosts the writer was started.",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8213",
        "Level: Error" },
    },
  },
}
