-- Windows runs in safe mode.
return {
  id       = "vss_events.safe_mode",
  severity = "error",
  match    = { provider = "VSS", event_id = { 18, 8211 } },
  retry    = "after-restart",
  leads_to = { "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "Windows is in safe mode, where VSS does not work",
    ja = "セーフ モードで起動しているため、VSS を利用できません",
  },
  short   = { en = "safe mode", ja = "セーフ モード" },
  explain = {
    en = "In safe mode the services that VSS needs are not started, and writers do not register.",
    ja = "セーフ モードでは VSS に必要なサービスが起動せず、ライターも登録されません。",
  },
  advice = {
    en = {
      { "msconfig, Boot: is Safe boot ticked?", risk = "check" },
      { "Restart Windows normally once nobody works on it, then run the task again.", risk = "outage" },
    },
    ja = {
      { "msconfig の「ブート」で、セーフ ブートが選択されていないか調べます。", risk = "check" },
      { "利用者のいない時間に Windows を通常どおり再起動し、タスクを再実行します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 18 and 8211.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 18",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8211",
        "Level: Error" },
    },
  },
}
