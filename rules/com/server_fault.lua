-- The called process raised an exception and survived it.
return {
  id       = "com.server_fault",
  severity = "error",
  code     = 0x80010105,
  name     = "RPC_E_SERVERFAULT",
  match    = { code = 0x80010105, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A VSS component crashed inside {call|the call} and caught itself",
    ja = "{call|呼び出し} の処理中に、VSS のコンポーネントで例外が発生しました",
  },
  short   = { en = "exception inside", ja = "内部の例外" },
  explain = {
    en = "The process that served the call (vssvc.exe, a provider, a writer) met an error in its own program. It is still running, but the request is lost.",
    ja = "呼び出し先のプロセス (vssvc.exe、プロバイダー、ライター) のプログラムで例外が発生しました。プロセスは動作していますが、要求は失われています。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; a second time needs the events.",
    ja = "10 分後に再実行できます。続く場合はイベントを調べます。",
  },
  confidence = {
    "certain",
    en = "Which component it was is not in this log.",
    ja = "ただし、どのコンポーネントかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12366, and Application Error 1000 with the faulting module.", risk = "check" },
      { "vssadmin list providers: providers of other vendors run inside that process.", risk = "check" },
      { "Update or remove the product that the module belongs to.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12366 と、Application Error 1000 (問題のモジュール名) を調べます。", risk = "check" },
      { "vssadmin list providers を実行します。他社製のプロバイダーは、このプロセスの中で動作します。", risk = "check" },
      { "モジュールの属する製品を更新または削除します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list providers の結果" },
  },
  source = "winerror.h; event VSS 12366.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80010105): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80010105" },
  },
}
