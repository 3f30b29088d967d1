-- A writer did not say how it fared.
return {
  id       = "vss_events.writer_not_answering",
  severity = "error",
  match    = {
    { text = "did not respond to a GatherWriterStatus call" },
    { provider = "VSS", event_id = 12301 },
  },
  retry    = "after-restart",
  leads_to = { "vss.writer_not_responding" },

  title = {
    en = "A writer does not answer when VSS asks for its status",
    ja = "ライターが状態の問い合わせに応答しません",
  },
  short   = { en = "writer silent", ja = "ライター無応答" },
  explain = {
    en = "The process behind the writer hangs or has ended. The entry names the writer.",
    ja = "ライターのプロセスが停止しているか、終了しています。記録にライター名があります。",
  },
  advice = {
    en = {
      { "vssadmin list writers: is it missing from the list?", risk = "check" },
      { "Did its process crash (Application Error 1000, Service Control Manager 7031)?", risk = "check" },
      { "If it stays silent, restart {service|its service} while the application may stop.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、一覧にないライターを調べます。", risk = "check" },
      { "異常終了がないか調べます (Application Error 1000、Service Control Manager 7031)。", risk = "check" },
      { "応答が戻らない場合は、アプリケーションの停止できる時間に {service|該当するサービス} を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 12301.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12301",
        "Level: Error" },
      "Volume Shadow Copy Service error: Writer Orders Writer did not respond to a GatherWriterStatus call.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12301",
        "Level: Error" },
    },
  },
}
