-- COM+ Event System's own error, mostly its damaged store of subscriptions.
return {
  id       = "com.event_system_error",
  severity = "error",
  code     = 0x80040206,
  name     = "EVENT_E_INTERNALERROR",
  match    = { code = 0x80040206, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.writer_infrastructure", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "COM+ Event System reports an internal error",
    ja = "COM+ Event System の内部エラーです (登録情報の破損など)",
  },
  short   = { en = "COM+ error", ja = "COM+ 内部エラー" },
  explain = {
    en = "EventSystem keeps the list of writers' subscriptions in the registry. It could not read or use it; VSS then reaches nobody.",
    ja = "EventSystem は、ライターの登録情報をレジストリに保持しています。これを読み取れないか使用できないため、VSS からライターに通知できません。",
  },
  retry_note = {
    en = "Yes, once, after Windows was restarted.",
    ja = "Windows を再起動した後に 1 回再実行できます。",
  },
  confidence = {
    "likely",
    en = "What damaged the subscriptions is not in this log.",
    ja = "ただし、破損の理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: EventSystem 4609 (line and code) and VSS 8193, 12291 of that minute.", risk = "check" },
      { "vssadmin list writers: empty or incomplete?", risk = "check" },
      { "sfc /verifyonly: es.dll and ole32.dll sound?", risk = "check" },
      { "Restart Windows when no backup or restore runs.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログで、同じ時刻の EventSystem 4609 と VSS 8193、12291 を調べます。", risk = "check" },
      { "vssadmin list writers が空か、欠けているライターがあるか調べます。", risk = "check" },
      { "sfc /verifyonly で es.dll、ole32.dll などの破損を調べます。", risk = "check" },
      { "バックアップや復元のない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果" },
  },
  source = "winerror.h (COM+ events); that it comes with VSS 8193 and 12291 is general knowledge.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80040206): m_pVssObject->GatherWriterMetadata(&pAsync)",
      "Volume Shadow Copy Service error: Unexpected error calling routine IEventSystem::Store. hr = 0x80040206.",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80040206" },
  },
}
