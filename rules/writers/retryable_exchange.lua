-- Which Exchange service to restart, and what it costs, differs by version.
return {
  id       = "writers.retryable_exchange",
  severity = "error",
  match    = { code = 0x800423f3, writer = { "Microsoft Exchange Writer", "Microsoft Exchange Replica Writer" } },
  refines  = "writers.retryable",
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "Exchange was busy: {writer} reports a passing failure",
    ja = "Exchange が処理中のため、{writer} が応じられませんでした",
  },
  short   = { en = "Exchange passing", ja = "Exchange 一時的" },
  explain = {
    en = "Exchange was busy (another backup of the same database, a failover, replay) or still marked failed by an earlier run.",
    ja = "Exchange が処理中 (同じデータベースの別のバックアップ、切り替え、ログの再生) か、前回の失敗の状態が残っています。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times; then go to step 3.",
    ja = "10 分後に 3 回まで再実行できます。続く場合は 3 へ進みます。",
  },
  confidence = {
    "certain",
    en = "What kept it from working is not in this log.",
    ja = "ただし、処理できなかった理由はこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: do both Exchange writers show as failed, or one of them?", risk = "check" },
      { "Application log of that time: MSExchangeRepl, ESE, VSS 8229. Did another product back up the same databases?", risk = "check" },
      { "Fails three times: restart MSExchangeRepl when nobody needs its replication (Exchange 2013 or later). On Exchange 2010 and older the writer lives in MSExchangeIS: its restart stops all mailboxes, so plan it.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、Exchange の 2 つのライターのどちらが失敗しているか調べます。", risk = "check" },
      { "同じ時間帯のアプリケーション ログで MSExchangeRepl、ESE、VSS 8229 を調べ、別の製品によるバックアップがないか調べます。", risk = "check" },
      { "3 回失敗する場合は、業務に影響のない時間に、サービス MSExchangeRepl を再起動します (Exchange 2013 以降)。2010 以前は MSExchangeIS にあり、再起動するとすべてのメールボックスが止まるため、計画して行います。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Service maps of vendors (MSExchangeIS) and Exchange 2013 and later (MSExchangeRepl) disagree; both are told with their version.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Exchange Writer' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}
