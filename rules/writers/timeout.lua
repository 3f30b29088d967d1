-- The writer was not thawed in the time it may be frozen, or did not finish its step in time.
return {
  id       = "writers.timeout",
  severity = "error",
  code     = 0x800423f2,
  name     = "VSS_E_WRITERERROR_TIMEOUT",
  last_error = { "Timed out", "タイムアウト" },
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} timed out ({phase|phase not recorded})",
    ja = "{writer|VSS ライター} がタイムアウトしました ({phase|段階の記録なし})",
  },
  short   = { en = "{writer|writer timeout}", ja = "{writer|タイムアウト}" },
  explain = {
    en = "The writer took longer for its step than VSS waits. Before Freeze and after Thaw the time goes into the work of its own application, not into waiting for the disk.",
    ja = "ライターの処理が、VSS の待ち時間を超えました。Freeze より前と Thaw より後では、ディスクの待ちよりも、アプリケーション自身の処理に時間がかかっています。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "時間をあければ再実行できます (10 分後、3 回まで。負荷の低い時間帯に)。",
  },
  confidence = {
    "certain",
    en = "Why it was slow is not in this log.",
    ja = "ただし、遅くなった理由はこのログには残りません",
  },
  advice = {
    en = {
      { "Application log {from|before}-{to|after the failure}: VSS 8229 and the entries of the writer's own application.", risk = "check" },
      { "How much has it to prepare? Count its databases or virtual machines, and the files that System Writer lists (diskshadow, list writers detailed).", risk = "check" },
      { "Fewer databases or volumes in one task, or another hour.", risk = "change" },
      { "If vssadmin list writers shows it as failed from then on, restart {service|its service} while nobody uses the application.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの VSS 8229 と、該当するアプリケーションの記録を調べます ({from|失敗前}～{to|失敗後})。", risk = "check" },
      { "ライターが扱うデータベース、仮想マシン、ファイルの数を調べます (diskshadow の list writers detailed)。", risk = "check" },
      { "タスクあたりのデータベースやボリュームを減らすか、時刻を変えます。", risk = "change" },
      { "vssadmin list writers で失敗の状態が続く場合は、アプリケーションが使われていない時間に {service|そのサービス} を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "ディスク構成 (仮想マシンなら基盤の種類)" },
  },
  source = "Actiphy KB: VSS Writer Error; Microsoft: Writer Errors and Vetoes, Shadow Copy Creation for Providers.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)",
        "- Writer ID: {a6ad56c2-b509-4e6c-bb19-49d8f43532f0}",
        "- Instance ID: {2f0c9a13-7b64-4d0e-8a55-3c1b9e6d7f20}" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}
