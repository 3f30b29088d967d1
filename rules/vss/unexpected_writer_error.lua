-- VSS could not talk to a writer at all; the writer itself reported nothing.
return {
  id       = "vss.unexpected_writer_error",
  severity = "error",
  code     = 0x80042315,
  name     = "VSS_E_UNEXPECTED_WRITER_ERROR",
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },
  leads_to = { "com.unexpected", "com.unexpected_cut", "aip.could_not_start_vss" },

  title = {
    en = "VSS lost contact with the writers while it notified them",
    ja = "VSS がライターに通知している途中で、予期しないエラーが発生しました",
  },
  short   = { en = "writers unheard", ja = "ライター通信失敗" },
  effect = {
    en = "VSS's word for the writer that failed.",
    ja = "ライターの失敗を受けて、VSS が付けたコードです。",
  },
  explain = {
    en = "VSS sends every step to the writers by COM+ events. One of them crashed, hung or could not be reached; the code does not say which one.",
    ja = "VSS は各段階を COM+ のイベントでライターに通知します。どれかのライターが異常終了したか、応答しなかったか、呼び出せませんでした。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; a second failure needs the checks first.",
    ja = "10 分後に再実行できます。再び失敗する場合は先に確認します。",
  },
  confidence = {
    "certain",
    en = "Which writer it was is not in this log.",
    ja = "ただし、どのライターかはこのログに残りません",
  },
  advice = {
    en = {
      { "Run vssadmin list writers: a writer that is failed or missing is the one.", risk = "check" },
      { "Application log: VSS 8229, 12291, 12366, and Application Error 1000 of a service near {local|that time}.", risk = "check" },
      { "System log: Service Control Manager 7031, 7034 (a service that ended).", risk = "check" },
      { "Restart the service of that writer; its application is interrupted, so choose a time when nobody uses it.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、失敗したライターや一覧にないライターを調べます。", risk = "check" },
      { "アプリケーション ログの VSS 8229、12291、12366 と、{local|失敗時刻} 前後の Application Error 1000 を調べます。", risk = "check" },
      { "システム ログの Service Control Manager 7031、7034 を調べます。", risk = "check" },
      { "該当するライターのサービスを再起動します。アプリケーションが一時的に止まるため、使われていない時間に行います。", risk = "outage" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers, taken right after a failure", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "失敗直後の vssadmin list writers の結果", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Actiphy KB: VSS error troubleshooting; vsserror.h; Microsoft: PrepareForBackup.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042315): m_pVssObject->PrepareForBackup(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042305): m_pVssObject->PrepareForBackup(&pAsync)" },
  },
}
