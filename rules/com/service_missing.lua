-- Worse than disabled: the service was deleted, mostly swprv on a tampered Windows.
return {
  id       = "com.service_missing",
  severity = "error",
  code     = 0x80070424,
  name     = "ERROR_SERVICE_DOES_NOT_EXIST",
  match    = { code = 0x80070424, vss = true },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "A service that VSS needs is not installed any more",
    ja = "VSS に必要なサービスが削除されています",
  },
  short   = { en = "service deleted", ja = "サービスなし" },
  explain = {
    en = "A \"tuning\" script, malware or a failed update deleted a service of Windows, most often swprv, the Microsoft provider. Reduced editions of Windows lack it from the start.",
    ja = "最適化スクリプト、マルウェア、更新の失敗により、Windows のサービスが削除されています。多くは Microsoft のプロバイダー (swprv) です。改造版の Windows には最初からありません。",
  },
  retry_note = {
    en = "No: Windows has to be repaired first.",
    ja = "Windows を修復するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which service is missing is not in this log.",
    ja = "ただし、どのサービスかはこのログに残りません",
  },
  advice = {
    en = {
      { "sc query vss, sc query swprv, sc query EventSystem: FAILED 1060?", risk = "check" },
      { "Application log, VSS 12292: CLSID {{65ee1dba-8ff4-4a58-ac1c-3470ee2f376a}} means swprv.", risk = "check" },
      { "Scan for malware: ransomware deletes VSS on purpose.", risk = "check" },
      { "Repair-install Windows over itself, once a file backup exists (restarts, hours).", risk = "outage" },
    },
    ja = {
      { "sc query vss、sc query swprv、sc query EventSystem で 1060 になるものを調べます。", risk = "check" },
      { "アプリケーション ログの VSS 12292 を調べます。CLSID {{65ee1dba-8ff4-4a58-ac1c-3470ee2f376a}} は swprv です。", risk = "check" },
      { "マルウェアを検査します。ランサムウェアは VSS を意図的に削除します。", risk = "check" },
      { "ファイルのバックアップを取った後、Windows を上書きインストールします (再起動あり、数時間)。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of sc qc vss, sc qc swprv and sc query EventSystem" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "sc qc vss、sc qc swprv、sc query EventSystem の結果" },
  },
  source = "winerror.h, as an HRESULT; event VSS 12292.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070424): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070424" },
  },
}
