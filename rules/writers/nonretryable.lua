-- The writer expects to fail again: the trouble is in its application, not in VSS.
return {
  id       = "writers.nonretryable",
  severity = "error",
  code     = 0x800423f4,
  name     = "VSS_E_WRITERERROR_NONRETRYABLE",
  last_error = { "Non-retryable error", "Nicht wiederholbarer Fehler", "再試行不可能なエラー" },
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} failed for a lasting reason in its application",
    ja = "{writer|VSS ライター} でアプリケーション側の継続的なエラーが発生しました",
  },
  short   = { en = "{writer|lasting error}", ja = "{writer|継続エラー}" },
  explain = {
    en = "The writer expects the next snapshot to fail as well. The reason lies in the application behind it and stands in the Application event log.",
    ja = "次回も失敗すると、ライター自身が報告しています。理由は該当するアプリケーションにあり、アプリケーション ログに記録されています。",
  },
  retry_note = {
    en = "No: it will fail the same way until the application is mended.",
    ja = "アプリケーションの問題を解消するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "The reason inside the application is not in this log.",
    ja = "ただし、アプリケーション側の理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log of {local|that time}: errors of the application behind the writer, a few seconds before VSS 8229.", risk = "check" },
      { "Run vssadmin list writers: only this one failed? Then it is this application, not VSS.", risk = "check" },
      { "Test: stop {service|the service of the writer} while nobody uses its application, and back up once. If that works, repair the application.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログで、VSS 8229 の数秒前にある、該当するアプリケーションのエラーを調べます ({local|失敗時刻})。", risk = "check" },
      { "vssadmin list writers で、失敗したライターがこれだけか調べます。1 つだけなら VSS ではなく、そのアプリケーションの問題です。", risk = "check" },
      { "アプリケーションが使われていない時間に {service|ライターのサービス} を停止し、1 回バックアップします。成功すれば、そのアプリケーションを修復します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Actiphy KB: VSS Writer Error (will most likely recur); Microsoft: Writer Errors and Vetoes.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MSMQ Writer (MSMQ)' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)",
        "- Writer ID: {7e47b561-971a-46e6-96b9-696eeaa53b2a}" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'MSMQ Writer (MSMQ)' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}
