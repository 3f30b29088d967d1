-- Between Freeze and Thaw a writer's application may write nothing: sixty seconds at most.
return {
  id       = "writers.timeout_freeze",
  severity = "error",
  match    = { code = 0x800423f2, phase = "freeze" },
  refines  = "writers.timeout",
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} timed out while writes were on hold (Freeze)",
    ja = "{writer|VSS ライター} が Freeze (書き込みの静止) の段階でタイムアウトしました",
  },
  short   = { en = "{writer|writer timeout}", ja = "{writer|タイムアウト}" },
  explain = {
    en = "The time allowed between Freeze and Thaw (60 s by default) ran out. Usual when the disk is busy or answers slowly.",
    ja = "書き込みを静止してから解除するまでの制限時間 (既定 60 秒) を超えました。ディスクの負荷が高いとき、または応答が遅いときに起こりやすいエラーです。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "時間をあければ再実行できます (10 分後、3 回まで。負荷の低い時間帯に)。",
  },
  reply = {
    en = "{writer|a VSS writer}, which holds back the writes of its application during a snapshot, did not finish in the time allowed",
    ja = "スナップショット作成中に書き込みを静止する {writer|VSS ライター} の処理が、制限時間内に完了しなかったため",
  },
  confidence = {
    "certain",
    en = "Why it was slow is not in this log.",
    ja = "ただし、遅くなった理由はこのログだけでは分かりません",
  },
  advice = {
    en = {
      { "Run vssadmin list writers: did others fail too? The task log keeps only the first. Several at once point to a slow disk.", risk = "check", reply = "Please run vssadmin list writers and check whether writers other than this one have failed." },
      { "Look in the event logs for VSS 8229, 12341, 12349, disk 153 and ID 129.", risk = "check", reply = false },
      { "Move the task away from virus scans and other backups.", risk = "change", reply = "Please move the task to an hour without virus scans and other backups." },
      { "If the writer stays failed, restart {service|its service}. That only clears the state: the slowness remains.", risk = "outage", reply = "If the writer is still shown as failed, please restart {service|its service} while nobody uses its application." },
    },
    ja = {
      { "vssadmin list writers で、ほかのライターの失敗も調べます。タスクログに残るのは最初の 1 つです。複数ならディスクの遅延を疑います。", risk = "check", reply = "vssadmin list writers を実行し、ほかにも失敗しているライターがないか、ご確認ください。" },
      { "イベント ログの VSS 8229、12341、12349、disk 153、ID 129 を調べます。", risk = "check", reply = false },
      { "ウイルス スキャンなどの負荷と重ならない時刻に移します。", risk = "change", reply = "ウイルス スキャンなどの負荷と重ならない時刻に、タスクを移してお試しください。" },
      { "失敗の状態が残る場合は、{service|そのサービス} を再起動します。状態が戻るだけで、遅くなった原因は残ります。", risk = "outage", reply = "失敗の状態が残る場合は、業務に影響のない時間に {service|そのサービス} を再起動してください。" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "ディスク構成 (仮想マシンなら基盤の種類)" },
  },
  source = "Actiphy KB: VSS Writer Error (time-out between freeze and thaw); Microsoft: Shadow Copy Creation for Providers (60 s, Exchange 20 s).",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)",
        "- Writer ID: {e8132975-6f93-4464-a53e-1050253ae220}",
        "- Instance ID: {0d4f2a6b-7c1e-4b59-8d3a-52f6e1c9b807}" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "- Status: 10 (VSS_WS_FAILED_AT_THAW)",
        "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
    },
  },
}
