-- VSS asked the writers how they are, and one gave no answer: its process is dead or stuck.
return {
  id       = "vss.writer_not_responding",
  severity = "error",
  code     = 0x80042319,
  name     = "VSS_E_WRITER_NOT_RESPONDING",
  last_error = { "Not responding" },
  retry    = "after-restart",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A VSS writer gave no answer: its service is dead or stuck",
    ja = "VSS ライターが応答しません (サービスの停止または応答なし)",
  },
  short   = { en = "writer silent", ja = "ライター応答なし" },
  explain = {
    en = "VSS itself sets this code when a writer does not answer {call|the status query}. The writer has reported nothing, so its own state is unknown.",
    ja = "{call|状態の問い合わせ} にライターが応答しないとき、VSS がこのコードを返します。ライター自身の報告ではないため、状態は分かりません。",
  },
  retry_note = {
    en = "After restarting the service of the silent writer, or Windows.",
    ja = "応答しないライターのサービスか Windows を再起動してから再実行します。",
  },
  confidence = {
    "certain",
    en = "The name of the writer is not in this log.",
    ja = "ただし、ライターの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log, VSS 12301: it names the writer.", risk = "check" },
      { "vssadmin list writers: who is missing, or not in state [1]?", risk = "check" },
      { "System log 7031 and 7034, Application log 1000 and 1002: which service ended or hung before {local|the failure}?", risk = "check" },
      { "Restart that service while nobody uses its application. Writers without a service of their own live in Volume Shadow Copy (VSS).", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの VSS 12301 で、ライターの名前を調べます。", risk = "check" },
      { "vssadmin list writers で、一覧にないライターや状態が [1] でないライターを調べます。", risk = "check" },
      { "{local|失敗時刻} より前のシステム ログ 7031、7034 と、アプリケーション ログ 1000、1002 で、停止したサービスを調べます。", risk = "check" },
      { "アプリケーションが使われていない時間に、そのサービスを再起動します。専用のサービスがないライターは、Volume Shadow Copy (VSS) で動作しています。", risk = "outage" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "vssadmin list writers の結果", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: Writer Errors and Vetoes ranks it with the errors that do not pass by themselves, IBM with the transient ones. Microsoft is followed: the writer's service has to be restarted.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042319): m_pVssObject->GatherWriterStatus(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042409): m_pVssObject->GatherWriterStatus(&pAsync)" },
  },
}
