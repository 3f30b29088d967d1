-- The backup ran into a shutdown; nothing is broken.
return {
  id       = "com.shutdown_in_progress",
  severity = "error",
  code     = 0x8007045b,
  name     = "ERROR_SHUTDOWN_IN_PROGRESS",
  match    = { code = 0x8007045b, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Windows was shutting down while the backup ran",
    ja = "バックアップ中に Windows がシャットダウンされました",
  },
  short   = { en = "shutting down", ja = "シャットダウン中" },
  explain = {
    en = "VSS takes no new work once Windows begins to stop: updates with a planned restart, a user who switched off, or a UPS.",
    ja = "シャットダウンが始まると、VSS は処理を受け付けません。更新後の自動再起動、利用者による電源オフ、UPS による停止が考えられます。",
  },
  retry_note = {
    en = "Yes, once Windows has started again.",
    ja = "Windows の起動後に再実行できます。",
  },
  confidence = {
    "certain",
    en = "Who shut it down is not in this log.",
    ja = "ただし、停止した理由はこのログに残りません",
  },
  advice = {
    en = {
      { "System log: User32 1074 names program and reason; WindowsUpdateClient 22.", risk = "check" },
      { "Move the task, or the restart window of updates, so that they do not meet.", risk = "change" },
    },
    ja = {
      { "システム ログの User32 1074 (プログラムと理由) と WindowsUpdateClient 22 を調べます。", risk = "check" },
      { "タスクの時刻か、更新の再起動の時刻をずらします。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8007045b): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x8007045b" },
  },
}
