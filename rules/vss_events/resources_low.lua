-- VSS could not start a thread of its own.
return {
  id       = "vss_events.resources_low",
  severity = "error",
  match    = { provider = "VSS", event_id = 12296 },
  retry    = "after-wait",
  leads_to = { "com.not_enough_memory", "vss.out_of_memory" },

  title = {
    en = "VSS had not enough memory or handles for its own work",
    ja = "VSS の処理に必要なメモリーまたはハンドルが不足しました",
  },
  short   = { en = "low resources", ja = "リソース不足" },
  explain = {
    en = "VSS could not start a background thread. Memory, handles or the paging file of the machine are used up.",
    ja = "VSS がスレッドを作成できませんでした。メモリー、ハンドル、ページ ファイルのいずれかが不足しています。",
  },
  advice = {
    en = {
      { "Task Manager: memory, commit size, handles; which process grows?", risk = "check" },
      { "System log, Resource-Exhaustion-Detector 2004, names the largest ones.", risk = "check" },
      { "Restart Windows at a quiet time. This is a test, no cure: the process that grows remains.", risk = "outage" },
    },
    ja = {
      { "タスク マネージャーでメモリー、コミット サイズ、ハンドル数を調べ、増え続けるプロセスを探します。", risk = "check" },
      { "システム ログの Resource-Exhaustion-Detector 2004 で、上位のプロセスを調べます。", risk = "check" },
      { "利用の少ない時間に Windows を再起動します。一時的な確認であり、増え続けるプロセスの対策が必要です。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 12296.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12296",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12296",
        "Level: Error" },
    },
  },
}
