-- The connection broke before the call was carried out: nothing was done, so a retry is safe.
return {
  id       = "com.rpc_call_failed_dne",
  severity = "error",
  code     = 0x800706bf,
  name     = "RPC_S_CALL_FAILED_DNE",
  match    = { code = 0x800706bf, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "{call|The call} was not carried out: its process was going away",
    ja = "{call|呼び出し} は実行されませんでした (相手のプロセスが終了中)",
  },
  short   = { en = "not executed", ja = "未実行" },
  explain = {
    en = "The other side closed the connection before it began. Typical for a service that stops after its idle time (VSS: 3 minutes) or is being restarted just then.",
    ja = "処理の開始前に、相手が接続を閉じました。一定時間使われず停止するとき (VSS は 3 分)、またはサービスの再起動と重なったときに発生します。",
  },
  retry_note = {
    en = "Yes, at once is fine: nothing was done.",
    ja = "処理は実行されていないため、数分後に再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which process it was is not in this log.",
    ja = "ただし、相手のプロセスはこのログに残りません",
  },
  advice = {
    en = {
      { "System log 7036: did Volume Shadow Copy stop or start in that second?", risk = "check" },
      { "Does a script restart vss or a writer's service before backups?", risk = "check" },
    },
    ja = {
      { "システム ログの 7036 で、同じ秒の Volume Shadow Copy の停止や開始を調べます。", risk = "check" },
      { "バックアップ前に vss やライターのサービスを再起動するスクリプトがないか調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800706bf): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x800706bf" },
  },
}
