-- VSS keeps writes on hold for about ten seconds while the snapshot is taken: the provider was not done by then.
return {
  id       = "vss.hold_writes_timeout",
  severity = "error",
  code     = 0x80042314,
  name     = "VSS_E_HOLD_WRITES_TIMEOUT",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Writes could not be held back long enough to take the snapshot",
    ja = "スナップショットが終わるまで、書き込みを止めておけませんでした",
  },
  short   = { en = "hold too long", ja = "静止の期限切れ" },
  explain = {
    en = "VSS holds all writes for about 10 seconds. If the provider has not finished in that time, Windows lets the writes go on and drops the snapshot.",
    ja = "VSS が書き込みを止めておけるのは約 10 秒です。その間にプロバイダーの処理が終わらないと、Windows は書き込みを再開し、スナップショットを中止します。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "時間をあければ再実行できます (10 分後、3 回まで。負荷の低い時間帯に)。",
  },
  confidence = {
    "certain",
    en = "What took the time is not in this log.",
    ja = "ただし、何に時間がかかったかはこのログに残りません",
  },
  causes = {
    en = {
      { "heavy disk activity, or many volumes in one task", confidence = "likely" },
      { "little free memory", confidence = "possible" },
      { "a provider of another vendor that commits slowly", confidence = "possible" },
    },
    ja = {
      { "ディスクの高い負荷、または 1 つのタスクに多数のボリューム", confidence = "likely" },
      { "メモリーの不足", confidence = "possible" },
      { "他社製の VSS プロバイダーの処理が遅い", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log: VSS 12298, 12310, 12340, 12341 (with seconds).", risk = "check" },
      { "System log: volsnap 8, 10, 17.", risk = "check" },
      { "vssadmin list providers: anything but Microsoft's?", risk = "check" },
      { "Split the task so that each has fewer volumes, and start it at a quieter time.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12298、12310、12340、12341 を調べます。", risk = "check" },
      { "システム ログの volsnap 8、10、17 を調べます。", risk = "check" },
      { "vssadmin list providers で、処理の遅い他社製のプロバイダーがないか調べます。", risk = "check" },
      { "タスクを分けてボリュームを減らし、負荷の低い時間に開始します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list providers の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: Shadow Copy Creation for Providers (flush and hold, 10 s), DoSnapshotSet (ten minutes, up to three tries).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042314): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042313): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
