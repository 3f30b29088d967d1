-- COM+ Event System itself met an exception while it delivered VSS's call.
return {
  id       = "com.event_system_exception",
  severity = "error",
  code     = 0x80040205,
  name     = "EVENT_E_INTERNALEXCEPTION",
  match    = { code = 0x80040205, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.writer_infrastructure", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "COM+ Event System met an exception while it called the writers",
    ja = "COM+ Event System で、ライターの呼び出し中に例外が発生しました",
  },
  short   = { en = "COM+ exception", ja = "COM+ の例外" },
  explain = {
    en = "The delivery to the writers broke inside the service EventSystem: overload, damaged subscriptions, or a module of another vendor in its process.",
    ja = "ライターへの通知の途中で、EventSystem サービスの内部に例外が発生しました。過負荷、登録情報の破損、他社製モジュールの影響が考えられます。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, once more.",
    ja = "10 分後に、もう 1 回だけ再実行できます。",
  },
  confidence = {
    "certain",
    en = "What raised the exception is not in this log.",
    ja = "ただし、例外の発生元はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: EventSystem 4609, 4621, 4622 and Application Error 1000 for svchost.exe.", risk = "check" },
      { "sc query EventSystem: RUNNING?", risk = "check" },
      { "Restart Windows when no backup runs; restarting EventSystem alone also stops services that depend on it.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの EventSystem 4609、4621、4622 と、svchost.exe の Application Error 1000 を調べます。", risk = "check" },
      { "sc query EventSystem が RUNNING か調べます。", risk = "check" },
      { "バックアップのない時間に Windows を再起動します。EventSystem だけの再起動でも、依存するサービスが止まります。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "winerror.h (COM+ events).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80040205): m_pVssObject->PrepareForBackup(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80040205" },
  },
}
