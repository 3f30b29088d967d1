-- The product's own line after any VSS failure: an outcome, a cause only where nothing else is in the log.
return {
  id       = "aip.could_not_start_vss",
  severity = "error",
  match    = { string_id = 3025 },
  unless   = { level = { "INFO", "WARNING" } },
  echo     = { before = "0s", after = "log" },
  leads_to = { "aip.exit_311", "aip.exit_999", "aip.exit_other" },

  title = {
    en = "VSS could not be started; the reason is not in this log",
    ja = "VSS を開始できませんでした。理由はこのログに残っていません",
  },
  short  = { en = "VSS not started", ja = "VSS 開始不可" },
  effect = {
    en = "VSS could not be started",
    ja = "VSS を開始できませんでした",
  },
  explain = {
    en = "The product gave up preparing the snapshot. The failed call usually stands just above this line with its code; here there is none.",
    ja = "製品がスナップショットの準備を中止しました。通常はこの行のすぐ上に、失敗した呼び出しとコードがあります。このログにはありません。",
  },
  confidence = {
    "certain",
    en = "Why it failed is unknown: the log has no VSS code.",
    ja = "ただし、失敗の理由は不明です (VSS のコードがありません)",
  },
  advice = {
    en = {
      { "See whether the log was shortened: the lines from VssStart() on are needed.", risk = "check" },
      { "Event logs of that time: source VSS in Application, VolSnap in System.", risk = "check" },
      { "Run vssadmin list writers and vssadmin list providers as administrator: a failed writer or an error there is the next clue.", risk = "check" },
      { "Run vssadmin list volumes: if it fails too, the product is not the cause.", risk = "check" },
    },
    ja = {
      { "ログが途中で切れていないか調べます。VssStart() から後の行が必要です。", risk = "check" },
      { "失敗した時刻の VSS (アプリケーション) と VolSnap (システム) の記録を、イベント ログで調べます。", risk = "check" },
      { "vssadmin list writers と vssadmin list providers を管理者として実行します。失敗したライターやエラーがあれば手がかりになります。", risk = "check" },
      { "vssadmin list volumes も失敗する場合は、製品の問題ではありません。", risk = "check" },
    },
  },
  ask = {
    en = { "the whole task log", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "タスクログ全体", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting; the message id stands in its log excerpt. The wording behind the id is localised, so only the number is compared.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]",
      "05/14/2023 18:02:11.612 {IDS_STRING3025}VSS を開始できませんでした Level=ERROR [0]",
    },
    miss = {
      "05/14/2023 18:02:11.612 {IDS_STRING3026}Could not start VSS Level=ERROR [0]",
      "05/14/2023 18:02:11.612 Could not start VSS Level=ERROR [0]",
      "05/14/2023 18:02:11.612 {IDS_STRING3025}Starting snapshot Level=INFO [0]",
    },
  },
}
