-- Any other exit code that is not zero: never a success, and not a known VSS outcome.
return {
  id       = "aip.exit_other",
  severity = "error",
  match    = { kind = "exit" },
  unless   = { exit_code = { 0, -311, -999 } },
  echo     = { before = "0s", after = "log" },

  title = {
    en = "The task failed with Exit Code: {exit}; its reason is not in this log",
    ja = "Exit Code: {exit} で失敗しました。理由はこのログに残っていません",
  },
  short  = { en = "exit {exit}", ja = "終了 {exit}" },
  effect = {
    en = "the task ended with Exit Code: {exit}",
    ja = "タスクが終了しました。Exit Code: {exit}",
  },
  explain = {
    en = "-311 is the code for a snapshot that could not be made. {exit} is another one, so the failure may have nothing to do with VSS.",
    ja = "スナップショットを作成できないときのコードは -311 です。{exit} は別のコードで、VSS とは関係のない失敗の可能性があります。",
  },
  retry_note = {
    en = "Cannot be said: the meaning of this exit code is not public.",
    ja = "判断できません。この終了コードの意味は公開されていません。",
  },
  confidence = {
    "likely",
    en = "That it failed is certain; that VSS is the reason is not.",
    ja = "タスクの失敗は確実です。VSS が原因かどうかは分かりません",
  },
  advice = {
    en = {
      { "Read the last 30 lines of the log before line {line}: other messages tell more.", risk = "check" },
      { "Check that the destination can be reached and has room.", risk = "check" },
      { "Event logs of that time: sources VSS, VolSnap, disk and Ntfs.", risk = "check" },
      { "Ask the vendor for the meaning of the exit code.", risk = "check" },
    },
    ja = {
      { "{line} 行目より前の 30 行を読みます。ほかのメッセージが手がかりです。", risk = "check" },
      { "保存先に接続できるか、空き容量があるかを調べます。", risk = "check" },
      { "同じ時間帯のイベント ログの VSS、VolSnap、disk、Ntfs を調べます。", risk = "check" },
      { "終了コードの意味を、製品のサポートに確認します。", risk = "check" },
    },
  },
  ask = {
    en = { "the whole task log", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "タスクログ全体", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  when = function(hit)
    return { exit = hit.exit_code }
  end,
  source = "Only -311 and -999 are documented by the vendor; no meaning is invented for others.",

  examples = {
    hit = {
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: -102",
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: 1",
    },
    miss = {
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: 0",
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: -311",
    },
  },
}
