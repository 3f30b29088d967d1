-- A writer's own slip: it signed on twice without signing off.
return {
  id       = "vss.writer_already_subscribed",
  severity = "error",
  code     = 0x8004231a,
  name     = "VSS_E_WRITER_ALREADY_SUBSCRIBED",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A VSS writer signed on a second time",
    ja = "VSS ライターが二重に登録を行いました",
  },
  short   = { en = "writer twice", ja = "ライター二重登録" },
  explain = {
    en = "A writer subscribes to VSS when its application starts. This one did so again without leaving first, as happens when an application restarts its writer after a fault.",
    ja = "ライターは、アプリケーションの起動時に VSS に登録されます。登録を解除せずに再び登録したため、拒否されました。アプリケーションの異常後の再起動などで発生します。",
  },
  retry_note = {
    en = "Yes, once the application behind the writer was restarted.",
    ja = "該当するアプリケーションを再起動した後に再実行できます。",
  },
  confidence = {
    "likely",
    en = "Which writer it is does not stand in this log.",
    ja = "ただし、ライターの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: a name that stands there twice, or one that is missing.", risk = "check" },
      { "Application log: VSS 8213 and errors of that application since its last start.", risk = "check" },
      { "Restart the application (or its service) when nobody uses it; then update it.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、重複または欠けている名前を調べます。", risk = "check" },
      { "アプリケーション ログの VSS 8213 と、最後の起動以降のアプリケーションのエラーを調べます。", risk = "check" },
      { "利用者がいない時間に、そのアプリケーション (サービス) を再起動し、更新を適用します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果" },
  },
  source = "vsserror.h; CVssWriter::Subscribe. Not in the vendor's article.",

  examples = {
    hit = { "Volume Shadow Copy Service error: Unexpected error calling routine Subscribe.  hr = 0x8004231a." },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004231b): m_pVssObject->SetContext(m_dwContext)" },
  },
}
