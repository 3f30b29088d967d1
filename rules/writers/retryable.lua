-- The writer calls its failure a passing one.
return {
  id       = "writers.retryable",
  severity = "error",
  code     = 0x800423f3,
  name     = "VSS_E_WRITERERROR_RETRYABLE",
  last_error = { "Retryable error", "Wiederholbarer Fehler", "再試行可能なエラー" },
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} failed in a way that may pass by itself",
    ja = "{writer|VSS ライター} で一時的なエラーが発生しました",
  },
  short   = { en = "{writer|passing error}", ja = "{writer|一時的エラー}" },
  explain = {
    en = "The writer itself calls this failure a passing one: its application was busy, starting, or still marked failed by an earlier run.",
    ja = "再試行で解消する可能性があると、ライター自身が報告しています。アプリケーションが処理中または起動中か、前回の失敗の状態が残っています。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times; then go to step 3.",
    ja = "10 分後に 3 回まで再実行できます。続く場合は 3 へ進みます。",
  },
  confidence = {
    "certain",
    en = "What kept the writer from working is not in this log.",
    ja = "ただし、処理できなかった理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Run vssadmin list writers: is the state still failed, with which last error?", risk = "check" },
      { "Application log of that time: entries of the application behind the writer, and VSS 8229.", risk = "check" },
      { "Fails three times: restart {service|the service of the writer} when nobody uses its application.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、失敗の状態と最後のエラーを調べます。", risk = "check" },
      { "同じ時間帯のアプリケーション ログで、該当するアプリケーションの記録と VSS 8229 を調べます。", risk = "check" },
      { "3 回失敗する場合は、アプリケーションが使われていない時間に {service|ライターのサービス} を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Actiphy KB: VSS Writer Error (may not recur on a new snapshot); Microsoft: Writer Errors and Vetoes (ten minutes, up to three tries).",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Registry Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Registry Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
