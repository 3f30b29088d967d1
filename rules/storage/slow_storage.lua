-- Requests that are repeated again and again beside a timeout of VSS: the second witness.
return {
  id       = "storage.slow_storage",
  severity = "error",
  match    = {
    { event_id = 153, provider = "disk" },
    { event_id = 129, text = "Reset to device" },
  },
  retry    = "after-wait",
  leads_to = { "vss.flush_writes_timeout", "vss.hold_writes_timeout", "writers.timeout", "writers.timeout_freeze", "vss.provider_veto" },
  also     = { code = { 0x80042313, 0x80042314, 0x800423f2 } },
  when     = function(hit, log)
    local retried = { { event_id = 153, provider = "disk" }, { event_id = 129, text = "Reset to device" } }
    return log.count(retried) >= 3 and hit.line == log.first(retried).line
      and log.has({ code = { 0x80042313, 0x80042314, 0x800423f2 } })
  end,

  title = {
    en = "The storage answered too slowly: disk requests were repeated",
    ja = "ストレージの応答が遅く、入出力が何度も再試行されました",
  },
  short   = { en = "slow storage", ja = "ストレージ遅延" },
  explain = {
    en = "Several disk requests timed out around the VSS timeout. Writers and provider only waited for the disk; restarting services will not help.",
    ja = "VSS のタイムアウトの前後に、ディスクの入出力が何度もタイムアウトしています。ライターやプロバイダーはディスクを待っていただけで、サービスの再起動では解消しません。",
  },
  confidence = { "likely", en = "The entries and the timeout stand together in this log.", ja = "同じログに、再試行の記録とタイムアウトがあります" },
  advice = {
    en = {
      { "Which disk do the entries name, and what else used it at that time?", risk = "check" },
      { "On a virtual machine ask for latency and load of the host's datastore then.", risk = "check" },
      { "Update firmware and driver of controller and disk; check cables and paths.", risk = "change" },
      { "Until then move the task to a quieter hour.", risk = "change" },
    },
    ja = {
      { "記録のディスクと、同じ時刻にそのディスクを使った処理を調べます。", risk = "check" },
      { "仮想マシンでは、その時刻のホストのデータストアの遅延と負荷を調べます。", risk = "check" },
      { "コントローラーとディスクのファームウェア、ドライバーを更新し、ケーブルと経路を確認します。", risk = "change" },
      { "それまでの間、タスクを負荷の低い時間に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Microsoft Japan support blog, 2022/08/05 and 2022/09/15.",

  examples = {
    hit = {
      { "Event[0]:",
        "  Source: disk",
        "  Event ID: 153",
        "  Level: Warning",
        "Event[1]:",
        "  Source: disk",
        "  Event ID: 153",
        "  Level: Warning",
        "Event[2]:",
        "  Source: disk",
        "  Event ID: 153",
        "  Level: Warning",
        "Event[3]:",
        "  Source: VSS",
        "  Event ID: 8229",
        "  Level: Warning",
        "A VSS writer has rejected an event with error 0x800423f2, it timed out." },
    },
    miss = {
      { "Source: disk",
        "Event ID: 153",
        "Level: Warning" },
      { "Event[0]:",
        "  Source: disk",
        "  Event ID: 153",
        "Event[1]:",
        "  Source: disk",
        "  Event ID: 153",
        "Event[2]:",
        "  Source: disk",
        "  Event ID: 153" },
    },
  },
}
