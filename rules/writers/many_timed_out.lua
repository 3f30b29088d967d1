-- Several writers that time out in one second did not all break: the storage below them was slow.
return {
  id       = "writers.many_timed_out",
  severity = "error",
  match    = { code = 0x800423f2 },
  retry    = "after-wait",
  leads_to = { "writers.timeout", "writers.timeout_freeze", "com.unexpected", "vss.unexpected_writer_error", "vss_events.writer_rejected_event", "aip.could_not_start_vss" },
  when     = function(hit, log)
    local timed_out = { code = 0x800423f2 }
    if not hit.writer or hit.line ~= log.first(timed_out).line then
      return false
    end
    local others = log.count(timed_out) - log.count({ code = 0x800423f2, writer = hit.writer })
    return others >= 2 and { writers = others + 1 }
  end,

  title = {
    en = "Several writers timed out together: the storage was too slow",
    ja = "複数のライターが同時にタイムアウトしました (ストレージの遅延)",
  },
  short   = { en = "slow storage", ja = "ストレージ遅延" },
  explain = {
    en = "All writers share one Freeze. When the disk is slow, or one of them is, the time runs out for all, so restarting their services does not help.",
    ja = "すべてのライターは 1 回の Freeze を共有します。ディスクか 1 つのライターが遅いと、全体の時間が超過します。各サービスを再起動しても解消しません。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "10 分後に、3 回まで再実行できます (負荷の低い時間帯)。",
  },
  confidence = {
    "likely",
    en = "At least {writers} entries of different writers tell of it.",
    ja = "異なるライターの記録が {writers} 件以上あります",
  },
  advice = {
    en = {
      { "System log around Freeze: disk 153, resets (129), volsnap 8, 9 or 10.", risk = "check" },
      { "Application log: VSS 12339, 12341 name the slow volume, 12349 the slow writer.", risk = "check" },
      { "Virtual machine: load and latency of the host's storage at that minute.", risk = "check" },
      { "Move the task away from virus scans and other backups; fewer volumes in one task.", risk = "change" },
    },
    ja = {
      { "Freeze の前後のシステム ログで、disk 153、リセット (129)、VolSnap 8、9、10 を調べます。", risk = "check" },
      { "アプリケーション ログの VSS 12339、12341 で遅いボリューム、12349 で遅いライターが分かります。", risk = "check" },
      { "仮想マシンの場合は、同じ時刻のホストのストレージの負荷と遅延を調べます。", risk = "check" },
      { "ウイルス スキャンやほかのバックアップと時刻を離すか、1 つのタスクのボリュームを減らします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "ボリュームのディスク構成 (仮想化基盤、SAN)" },
  },
  source = "Microsoft: Shadow Copy Creation for Providers (60 s between Freeze and Thaw); Microsoft Japan support blog, 2023/04/10.",

  examples = {
    hit = {
      { "Writer name: 'Orders Writer'", "   State: [9] Failed", "   Last error: Timed out", "",
        "Writer name: 'Stock Writer'", "   State: [9] Failed", "   Last error: Timed out", "",
        "Writer name: 'Mail Writer'", "   State: [9] Failed", "   Last error: Timed out" },
    },
    miss = {
      { "* WRITER \"Orders Writer\"", "   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)", "   - Writer Failure code: 0x800423f2 (VSS_E_WRITERERROR_TIMEOUT)", "",
        "* WRITER \"Orders Writer\"", "   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)", "   - Writer Failure code: 0x800423f2 (VSS_E_WRITERERROR_TIMEOUT)", "",
        "* WRITER \"Orders Writer\"", "   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)", "   - Writer Failure code: 0x800423f2 (VSS_E_WRITERERROR_TIMEOUT)" },
    },
  },
}
