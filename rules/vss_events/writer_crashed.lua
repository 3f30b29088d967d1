-- The code of a writer crashed when VSS called it.
return {
  id       = "vss_events.writer_crashed",
  severity = "error",
  match    = {
    { text = "unhandled exception was encountered while processing a VSS writer callback" },
    { provider = "VSS", event_id = 12366 },
  },
  retry    = "after-restart",
  leads_to = { "vss.writer_not_responding", "vss.unexpected_writer_error", "writers.nonretryable" },

  title = {
    en = "A writer crashed while it handled a step of the snapshot",
    ja = "ライターがスナップショットの処理中に異常終了しました",
  },
  short   = { en = "writer crashed", ja = "ライター異常終了" },
  explain = {
    en = "The entry names writer, process and exception. It is a fault of that application or of something loaded into it.",
    ja = "ライター、プロセス、例外の種類が記録されています。そのアプリケーションか、読み込まれたモジュールの不具合です。",
  },
  advice = {
    en = {
      { "Is there an update for the product of that process?", risk = "check" },
      { "Restart {service|the crashed service} once its users have left the application.", risk = "outage" },
    },
    ja = {
      { "該当する製品の更新プログラムを調べます。", risk = "check" },
      { "利用者のいない時間に、異常終了した {service|サービス} を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 12366.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12366",
        "Level: Error" },
      "Volume Shadow Copy Service error: An unhandled exception was encountered while processing a VSS writer callback method.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12366",
        "Level: Error" },
    },
  },
}
