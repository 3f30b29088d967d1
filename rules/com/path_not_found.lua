-- A folder or a whole drive in some configured path is gone.
return {
  id       = "com.path_not_found",
  severity = "error",
  code     = 0x80070003,
  name     = "ERROR_PATH_NOT_FOUND",
  match    = { code = 0x80070003, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A path that VSS or a writer refers to does not exist",
    ja = "VSS またはライターの参照するパスが存在しません",
  },
  short   = { en = "path missing", ja = "パスなし" },
  explain = {
    en = "Typical is a service whose ImagePath lies on a drive that was removed, or a database folder that moved: System Writer or the application's writer trips over it.",
    ja = "外したドライブを ImagePath に持つサービスや、移動したデータベースのフォルダーなどが典型です。System Writer やアプリケーションのライターが失敗します。",
  },
  retry_note = {
    en = "No: correct the path first.",
    ja = "パスを直すまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which path it is does not stand in this log.",
    ja = "ただし、どのパスかはこのログに残りません",
  },
  advice = {
    en = {
      { "Get-CimInstance Win32_Service, Win32_SystemDriver | Select Name, PathName: paths on drives that are gone?", risk = "check" },
      { "Application log: CAPI2 513 and VSS 8193 with the path.", risk = "check" },
      { "Correct or remove that service by its product's own set-up; export the key before (reg export).", risk = "change" },
    },
    ja = {
      { "Get-CimInstance の Win32_Service と Win32_SystemDriver で、存在しないドライブの PathName を調べます。", risk = "check" },
      { "アプリケーション ログの CAPI2 513 と VSS 8193 のパスを調べます。", risk = "check" },
      { "該当するサービスを製品の手順で修正または削除します。先に reg export でキーを保存します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the list of services with their paths" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "サービスとパスの一覧" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070003): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070003" },
  },
}
