-- Windows refused memory for a command, in words of its own; the remedy is that of 0x8007000e.
return {
  id       = "com.not_enough_memory",
  severity = "error",
  code     = 0x80070008,
  name     = "ERROR_NOT_ENOUGH_MEMORY",
  match    = { code = 0x80070008, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "Windows had no memory left for {call|a request of VSS}",
    ja = "{call|VSS の要求} に割り当てるメモリーがありませんでした",
  },
  short   = { en = "no memory", ja = "メモリーなし" },
  explain = {
    en = "The request failed at once, before anything was written. On servers it is seldom RAM: the limit of committed memory is reached, or the non-paged pool is used up.",
    ja = "要求した時点で失敗しています。サーバーでは物理メモリーより、コミットの上限や非ページ プールの不足が多くみられます。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, with less running.",
    ja = "10 分後、ほかの処理が少ないときに再実行できます。",
  },
  confidence = {
    "certain",
    en = "Who used the memory is not in this log.",
    ja = "ただし、メモリーを使用したプロセスは残りません",
  },
  advice = {
    en = {
      { "System log: Resource-Exhaustion-Detector 2004, srv 2019 and 2020.", risk = "check" },
      { "Get-Counter '\\Memory\\% Committed Bytes In Use': above 90?", risk = "check" },
      { "Let Windows manage the page file, or give the machine more memory.", risk = "change" },
    },
    ja = {
      { "システム ログの Resource-Exhaustion-Detector 2004、srv 2019、2020 を調べます。", risk = "check" },
      { "Get-Counter '\\Memory\\% Committed Bytes In Use' が 90 を超えていないか調べます。", risk = "check" },
      { "ページ ファイルを自動管理にするか、メモリーを増やします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs of the last 24 hours (Application, System)", "the output of systeminfo" },
    ja = { "直近 24 時間のイベント ログ (アプリケーション、システム)", "systeminfo の結果" },
  },
  source = "winerror.h, as an HRESULT. Told apart from 0x8007000e, which is a failed allocation inside a program.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070008): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070008" },
  },
}
