-- Wrong words between programs: requester and provider do not agree on what they pass.
return {
  id       = "com.invalid_argument",
  severity = "error",
  code     = 0x80070057,
  name     = "E_INVALIDARG",
  match    = { code = 0x80070057, vss = true },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "{call|A VSS call} was made with an argument that is not valid",
    ja = "{call|VSS の呼び出し} に無効な値が渡されました",
  },
  short   = { en = "bad argument", ja = "無効な引数" },
  explain = {
    en = "The product handed VSS, or VSS handed the provider, something that was refused at once. With event 12294 the provider is to blame, otherwise the product or its task.",
    ja = "製品から VSS、または VSS からプロバイダーに渡した値が拒否されました。VSS 12294 があればプロバイダー、なければ製品かタスクの設定の問題です。",
  },
  retry_note = {
    en = "No: it fails the same way with these settings.",
    ja = "同じ設定では、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which argument was refused is not in this log.",
    ja = "ただし、拒否された値はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12294 (provider), 12289, 8193 with the routine.", risk = "check" },
      { "vssadmin list providers: anything but Microsoft's?", risk = "check" },
      { "Create the task anew, then update product and provider.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12294 (プロバイダー)、12289、8193 の処理名を調べます。", risk = "check" },
      { "vssadmin list providers に、Microsoft 以外のものがあるか調べます。", risk = "check" },
      { "タスクを作り直します。改善しない場合は、製品とプロバイダーを更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list providers", "the settings of the task" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list providers の結果", "タスクの設定" },
  },
  source = "winerror.h, as an HRESULT; event VSS 12294.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070057): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070057" },
  },
}
