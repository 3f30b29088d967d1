-- Exit code -311: no snapshot. Without a VSS code in the log it says where the cause is to be looked for.
return {
  id       = "aip.exit_311",
  severity = "error",
  match    = { exit_code = -311 },
  echo     = { before = "0s", after = "log" },

  title = {
    en = "Preparing the snapshot failed; the reason is not in this log",
    ja = "スナップショットの準備に失敗しました。理由はこのログに残っていません",
  },
  short  = { en = "no VSS code", ja = "コードなし" },
  effect = {
    en = "the task ended with Exit Code: -311",
    ja = "タスクが終了しました。Exit Code: -311",
  },
  explain = {
    en = "The product ends with -311 when VSS makes no snapshot. The failed call and its code usually stand above; this log has none.",
    ja = "VSS がスナップショットを作成できないとき、製品は -311 で終了します。通常は上の行にコードがありますが、このログにはありません。",
  },
  retry_note = {
    en = "Cannot be said yet; check first.",
    ja = "判断できません。先に次の確認を行います。",
  },
  reply = {
    en = "the snapshot could not be prepared",
    ja = "スナップショットの準備に失敗したため",
  },
  confidence = {
    "certain",
    en = "Why it failed is unknown: the log has no VSS code.",
    ja = "ただし、失敗の理由は不明です (VSS のコードがありません)",
  },
  advice = {
    en = {
      { "Event logs: source VSS in Application, VolSnap in System.", risk = "check" },
      { "Was Windows restarted after the product was installed or updated?", risk = "check" },
      { "Is the tracking driver aiptrack there (msinfo32, System Drivers)?", risk = "check" },
      { "Has UpperFilters (class {{71A27CDD-812A-11D0-BEC7-08002BE2092F}}) an empty line? Mending it can affect booting: only by the vendor's procedure, with a backup at hand.", risk = "check" },
    },
    ja = {
      { "イベント ログの VSS (アプリケーション) と VolSnap (システム) を調べます。", risk = "check" },
      { "製品のインストールや更新の後に Windows を再起動したか調べます。", risk = "check" },
      { "トラッキングドライバー aiptrack をシステム情報 (msinfo32) で探します。", risk = "check" },
      { "UpperFilters (クラス {{71A27CDD-812A-11D0-BEC7-08002BE2092F}}) に空の行がないか調べます。修正は Windows の起動に影響するため、ベンダーの手順に従い、バックアップを取ってから行います。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Actiphy KB: [Exit Code:-311] in the task log of a failed task, and VSS error troubleshooting.",

  examples = {
    hit = {
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: -311",
      "05/14/2023 18:02:12.003 [Exit Code:-311]",
    },
    miss = {
      "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: 0",
      "05/14/2023 18:02:12.003 see the page about Exit Code: -311",
    },
  },
}
