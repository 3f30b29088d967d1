-- Somebody called Cancel on a running step: a user, the product, or a shutdown.
return {
  id       = "vss.async_cancelled",
  severity = "warning",
  code     = 0x0004230b,
  name     = "VSS_S_ASYNC_CANCELLED",
  match    = { text = { "VSS_S_ASYNC_CANCELLED", "(0x4230b)" } },
  retry    = "yes",

  title = {
    en = "A running step of VSS was cancelled on request",
    ja = "実行中の VSS の処理が、要求により取り消されました",
  },
  short   = { en = "cancelled", ja = "取り消し" },
  explain = {
    en = "VSS does not cancel by itself. The backup product did, because a user stopped the task, its own limit ran out, or its service was being stopped.",
    ja = "VSS が自分から取り消すことはありません。利用者による中止、製品の待ち時間の超過、サービスの停止により、製品が取り消しています。",
  },
  retry_note = { en = "Yes, at once.", ja = "すぐに再実行できます。" },
  confidence = {
    "likely",
    en = "Who cancelled it is not in this log.",
    ja = "ただし、取り消した理由はこのログに残りません",
  },
  advice = {
    en = {
      { "Was the task stopped by hand at {local|that time}? Ask, and read the product's own log.", risk = "check" },
      { "System log: User32 1074 (shutdown), Service Control Manager 7036 for the product's service.", risk = "check" },
    },
    ja = {
      { "{local|その時刻} にタスクを中止していないか、利用者と製品のログで確かめます。", risk = "check" },
      { "システム ログの User32 1074 (シャットダウン) と、製品のサービスの Service Control Manager 7036 を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the whole task log" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "タスクログ全体" },
  },
  source = "vsserror.h: severity success; IVssAsync::Cancel.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 PrepareForBackup: VSS_S_ASYNC_CANCELLED" },
    miss = { "05/14/2023 18:02:11.480 PrepareForBackup: done" },
  },
}
