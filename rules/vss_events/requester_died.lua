-- The program that asked for the snapshot went away in the middle.
return {
  id       = "vss_events.requester_died",
  severity = "error",
  match    = { provider = "VSS", event_id = 8214 },
  retry    = "after-restart",
  leads_to = { "vss.snapshot_set_in_progress", "writers.timeout", "writers.timeout_freeze" },

  title = {
    en = "The backup program was gone before its snapshot was finished",
    ja = "スナップショットの途中でバックアップ製品との通信が途絶えました",
  },
  short   = { en = "requester gone", ja = "製品の異常終了" },
  explain = {
    en = "A writer could no longer reach the requester: it crashed or was ended. It may leave a snapshot set in progress, and then every later task fails with 0x80042316 until that program or Windows is restarted.",
    ja = "ライターからリクエスター (バックアップ製品) に連絡できなくなりました。異常終了または強制終了です。作成中のスナップショット セットが残ると、製品か Windows を再起動するまで後のタスクが 0x80042316 で失敗します。",
  },
  advice = {
    en = {
      { "Application log, Application Error 1000, at that minute: which process crashed?", risk = "check" },
      { "If later tasks fail with 0x80042316: restart that product's service while no other backup runs.", risk = "outage" },
    },
    ja = {
      { "同じ時刻の Application Error 1000 で、異常終了したプロセスを調べます。", risk = "check" },
      { "後のタスクが 0x80042316 で失敗する場合は、ほかのバックアップがない時間に、その製品のサービスを再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 8214.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8214",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8214",
        "Level: Error" },
    },
  },
}
