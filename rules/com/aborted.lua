-- Somebody wanted it to stop: not a fault of VSS.
return {
  id       = "com.aborted",
  severity = "error",
  code     = 0x80004004,
  name     = "E_ABORT",
  match    = { code = 0x80004004, vss = true },
  retry    = "yes",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "{call|The VSS step} was aborted from outside",
    ja = "{call|VSS の処理} が、外部からの指示で中止されました",
  },
  short   = { en = "aborted", ja = "中止" },
  explain = {
    en = "A user, the product or a shutdown asked for the end. A time limit of the product counts as such a wish as well.",
    ja = "利用者の操作、製品の判断 (制限時間を含む)、またはシャットダウンによる中止です。",
  },
  retry_note = {
    en = "Yes, at once, if nobody meant it to stop.",
    ja = "意図した中止でなければ、すぐに再実行できます。",
  },
  confidence = {
    "likely",
    en = "Who asked for it is not in this log.",
    ja = "ただし、中止を指示したものはこのログに残りません",
  },
  advice = {
    en = {
      { "Lines above: cancel, stop, timeout? Ask whoever was at the console at {local|that time}.", risk = "check" },
      { "System log: User32 1074, Kernel-General 13 (shutdown), Service Control Manager 7036.", risk = "check" },
    },
    ja = {
      { "上の行に中止や制限時間の記録がないか調べ、{local|その時刻} の操作を確かめます。", risk = "check" },
      { "システム ログの User32 1074、Kernel-General 13 (シャットダウン)、Service Control Manager 7036 を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the whole task log", "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "タスクログ全体", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "winerror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80004004): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80004004" },
  },
}
