-- Nobody listens at the other end: the process is gone, or the other machine cannot be reached.
return {
  id       = "com.rpc_server_unavailable",
  severity = "error",
  code     = 0x800706ba,
  name     = "RPC_S_SERVER_UNAVAILABLE",
  match    = { code = 0x800706ba, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The process that should serve {call|the call} is not there",
    ja = "{call|呼び出し} に応じるプロセスがありません (RPC サーバー)",
  },
  short   = { en = "no RPC server", ja = "RPC 接続不可" },
  explain = {
    en = "VSS talks to writers and providers by RPC. Their process ended before, RPC or DCOM is not running, or, for another machine, a firewall or name lookup is in the way.",
    ja = "VSS は RPC でライターやプロバイダーを呼び出します。プロセスの終了、RPC や DCOM の停止、別の PC が対象の場合はファイアウォールや名前解決が原因です。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; VSS starts its service again.",
    ja = "10 分後に再実行できます。サービスは自動で起動されます。",
  },
  confidence = {
    "certain",
    en = "Which process it was is not in this log.",
    ja = "ただし、どのプロセスかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: Service Control Manager 7031, 7034 (services that ended).", risk = "check" },
      { "sc query RpcSs, sc query DcomLaunch, vssadmin list writers: which writer is missing?", risk = "check" },
      { "Another machine is involved: Test-NetConnection SERVER -Port 135.", risk = "check" },
    },
    ja = {
      { "システム ログの Service Control Manager 7031、7034 (終了したサービス) を調べます。", risk = "check" },
      { "sc query RpcSs、sc query DcomLaunch と、vssadmin list writers で欠けているライターを調べます。", risk = "check" },
      { "別の PC が関係する場合は、Test-NetConnection SERVER -Port 135 を実行します。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800706ba): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x800706ba" },
  },
}
