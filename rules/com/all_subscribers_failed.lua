-- VSS called, and not one writer took the call.
return {
  id       = "com.all_subscribers_failed",
  severity = "error",
  code     = 0x80040201,
  name     = "EVENT_E_ALL_SUBSCRIBERS_FAILED",
  match    = { code = 0x80040201, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.writer_infrastructure", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "Not a single writer could be called by COM+",
    ja = "COM+ から、どのライターも呼び出せませんでした",
  },
  short   = { en = "no writer heard", ja = "全ライター不通" },
  explain = {
    en = "The event was sent, and the call failed for every subscriber. Either the writers' processes are gone or stuck, or access to them was closed by a change of DCOM rights.",
    ja = "イベントは送られましたが、すべてのライターで呼び出しに失敗しました。ライターのプロセスの終了や停止、または DCOM の権限の変更が考えられます。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; a second time restart Windows.",
    ja = "10 分後に再実行できます。続く場合は再起動します。",
  },
  confidence = {
    "certain",
    en = "Why the calls failed is not in this log.",
    ja = "ただし、呼び出せなかった理由は残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: does any answer?", risk = "check" },
      { "System log: DCOM 10016, 10010 beside Service Control Manager 7031.", risk = "check" },
      { "Restart Windows at a time when no backup runs.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、応答するライターがあるか調べます。", risk = "check" },
      { "システム ログの DCOM 10016、10010 と Service Control Manager 7031 を調べます。", risk = "check" },
      { "バックアップのない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "winerror.h (COM+ events).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80040201): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80040201" },
  },
}
