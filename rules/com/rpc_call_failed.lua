-- The process died in the middle of the call.
return {
  id       = "com.rpc_call_failed",
  severity = "error",
  code     = 0x800706be,
  name     = "RPC_S_CALL_FAILED",
  match    = { code = 0x800706be, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "The process serving {call|the call} ended in the middle of it",
    ja = "{call|呼び出し} の途中で、相手のプロセスが終了しました",
  },
  short   = { en = "process died", ja = "プロセス異常終了" },
  explain = {
    en = "The call had begun when vssvc.exe, a provider or a writer crashed or was killed. Crashes leave an Application Error; a kill by an administrator or a security product does not.",
    ja = "呼び出しの開始後に、vssvc.exe、プロバイダー、ライターのどれかが異常終了したか、強制終了されました。異常終了なら Application Error が残り、強制終了なら残りません。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; a second crash needs the module.",
    ja = "10 分後に再実行できます。続く場合はモジュールを調べます。",
  },
  confidence = {
    "certain",
    en = "Which process died is not in this log.",
    ja = "ただし、どのプロセスかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: Application Error 1000, Windows Error Reporting 1001 for vssvc.exe, svchost.exe (swprv) or the writer's program.", risk = "check" },
      { "The faulting module there: of a provider, a filter, a security product?", risk = "check" },
      { "Update or remove the product of that module.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログで、vssvc.exe、svchost.exe (swprv)、ライターのプログラムの Application Error 1000、Windows Error Reporting 1001 を調べます。", risk = "check" },
      { "そこにある障害モジュールが、プロバイダーやセキュリティ製品のものか調べます。", risk = "check" },
      { "そのモジュールの製品を更新または削除します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list providers の結果" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800706be): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x800706be" },
  },
}
