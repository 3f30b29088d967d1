-- The emptiest of all codes; only the events beside it tell more.
return {
  id       = "com.fail",
  severity = "error",
  code     = 0x80004005,
  name     = "E_FAIL",
  match    = { code = 0x80004005, vss = true },
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "{call|A VSS call} failed without a reason (E_FAIL)",
    ja = "{call|VSS の呼び出し} が、理由を示さずに失敗しました (E_FAIL)",
  },
  short   = { en = "unspecified", ja = "理由なしの失敗" },
  effect = {
    en = "A code without a meaning of its own, beside the failure.",
    ja = "それ自体に意味のないコードです。隣の失敗が原因です。",
  },
  explain = {
    en = "COM's code for any failure whose author gave no better one. Hardware and software providers of other vendors use it often; their own log then has the reason.",
    ja = "作成者が理由を付けなかった失敗を表します。他社製のプロバイダーが返すことが多く、理由はその製品のログにあります。",
  },
  retry_note = {
    en = "Yes, once after 10 minutes; then by the events.",
    ja = "10 分後に 1 回だけ再実行できます。続く場合は先に確認します。",
  },
  confidence = {
    "possible",
    en = "The code itself tells nothing; the events decide.",
    ja = "コード自体は何も示しません。イベントで判断します",
  },
  advice = {
    en = {
      { "Application log: any VSS or provider event of the same second, with its routine and hr.", risk = "check" },
      { "vssadmin list providers and list writers: a foreign provider, a failed writer?", risk = "check" },
      { "vssadmin create shadow /for=C: (server) or diskshadow: does plain Windows fail too?", risk = "check" },
    },
    ja = {
      { "アプリケーション ログで、同じ秒の VSS とプロバイダーの記録 (処理名と hr) を調べます。", risk = "check" },
      { "vssadmin list providers と list writers で、他社製のプロバイダーと失敗したライターを調べます。", risk = "check" },
      { "vssadmin create shadow /for=C: (サーバー版) か diskshadow で、Windows だけでも失敗するか調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "vssadmin list providers の結果" },
  },
  source = "winerror.h.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80004005): m_pVssObject->DoSnapshotSet(&pAsync)",
      "Volume Shadow Copy Service error: Unexpected error calling routine IVssCoordinator::Query. hr = 0x80004005, Unspecified error.",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80004005" },
  },
}
