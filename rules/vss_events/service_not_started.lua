-- The VSS service itself could not begin its work.
return {
  id       = "vss_events.service_not_started",
  severity = "error",
  match    = { provider = "VSS", event_id = { 1, 3, 5 } },
  retry    = "no",
  leads_to = { "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "The Volume Shadow Copy service could not start its work",
    ja = "Volume Shadow Copy サービスが起動処理に失敗しました",
  },
  short   = { en = "VSS not started", ja = "VSS 起動失敗" },
  explain = {
    en = "VSS could not reach the Service Control Manager (event 1), COM (3) or the privileges of its account (5). Nothing can be snapshotted until it starts.",
    ja = "VSS がサービス制御マネージャー (イベント 1)、COM (3)、アカウントの特権 (5) のいずれかを利用できませんでした。起動できるまでスナップショットは作成できません。",
  },
  advice = {
    en = {
      { "sc qc vss: the account must be LocalSystem, the start type demand.", risk = "check" },
      { "sc query RpcSs and sc query DcomLaunch: both must run.", risk = "check" },
      { "If the account was changed, set it back to LocalSystem.", risk = "change" },
    },
    ja = {
      { "sc qc vss を実行します。アカウントは LocalSystem、スタートアップの種類は手動 (DEMAND_START) が正常です。", risk = "check" },
      { "sc query RpcSs と sc query DcomLaunch で、実行中か調べます。", risk = "check" },
      { "アカウントが変更されている場合は、LocalSystem に戻します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 1, 3 and 5.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 1",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 5",
        "Level: Error" },
    },
  },
}
