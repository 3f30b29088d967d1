-- A domain controller without its directory service refuses to be backed up.
return {
  id       = "vss_events.ntds_not_running",
  severity = "error",
  match    = { provider = "VSS", event_id = { 26, 29 } },
  retry    = "no",
  leads_to = { "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "Active Directory is not running normally on this domain controller",
    ja = "ドメイン コントローラーの Active Directory が動作していません",
  },
  short   = { en = "NTDS stopped", ja = "NTDS 停止" },
  explain = {
    en = "VSS makes no backup of a domain controller whose NTDS service is stopped (26) or that was started in directory services restore mode (29).",
    ja = "NTDS サービスが停止しているか (26)、ディレクトリ サービス復元モードで起動している場合 (29)、VSS はドメイン コントローラーをバックアップしません。",
  },
  advice = {
    en = {
      { "sc query NTDS: stopped on purpose? Is a repair under way?", risk = "check" },
      { "Stopped: start the service NTDS in services.msc.", risk = "change" },
      { "Restore mode: restart Windows normally when the repair is done.", risk = "outage" },
    },
    ja = {
      { "sc query NTDS で、作業のため停止していないか調べます。", risk = "check" },
      { "停止している場合は、services.msc で NTDS サービスを開始します。", risk = "change" },
      { "復元モードの場合は、作業の完了後に Windows を通常どおり再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 26 and 29.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 26",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 29",
        "Level: Error" },
    },
  },
}
