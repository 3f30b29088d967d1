-- Writers whose service must not be restarted by the way: a domain controller, a cluster, the task scheduler.
return {
  id       = "writers.retryable_guarded",
  severity = "error",
  match    = { code = 0x800423f3, writer = { "NTDS", "Cluster Database", "Cluster Shared Volume VSS Writer", "Task Scheduler Writer" } },
  refines  = "writers.retryable",
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer} failed in a way that may pass; do not restart its service",
    ja = "{writer} で一時的なエラーが発生しました (サービスは再起動しません)",
  },
  short   = { en = "{writer}", ja = "{writer}" },
  explain = {
    en = "The writer calls its failure a passing one. Restarting the service behind it would stop a domain controller, move the roles of a cluster node, or is not possible at all.",
    ja = "再試行で解消する可能性があると、ライター自身が報告しています。該当するサービスを再起動すると、ドメイン コントローラーの停止やクラスターの役割の移動が起こります。Task Scheduler は単独で再起動できません。",
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
      { "Has vssadmin list writers gone back to [1] Stable for {writer}?", risk = "check" },
      { "Event logs of that time: Directory Service, FailoverClustering, VSS 8229.", risk = "check" },
      { "Fails three times: plan a restart of Windows on this server, when another domain controller or node can take over.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、{writer} が [1] (安定) に戻っているか調べます。", risk = "check" },
      { "同じ時間帯のイベント ログの Directory Service、FailoverClustering、VSS 8229 を調べます。", risk = "check" },
      { "3 回失敗する場合は、ほかのドメイン コントローラーやノードで引き継げる時間に、このサーバーの Windows の再起動を計画します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Microsoft: In-Box VSS Writers; practice of support desks (a restart of these services is an outage of the role).",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Task Scheduler Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}
