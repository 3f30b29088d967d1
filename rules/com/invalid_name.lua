-- A path that no file system accepts: nearly always in the ImagePath of a service or driver.
return {
  id       = "com.invalid_name",
  severity = "error",
  code     = 0x8007007b,
  name     = "ERROR_INVALID_NAME",
  match    = { code = 0x8007007b, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A path with an invalid form stands in the way of VSS",
    ja = "パスの書式に誤りがあり、VSS が処理できません",
  },
  short   = { en = "invalid path", ja = "パスの書式" },
  explain = {
    en = "System Writer reads the paths of all services and drivers. One with a wrong form (such as C:\\Windows\\\\SystemRoot\\..., quotes, spaces) fails the enumeration.",
    ja = "System Writer は、すべてのサービスとドライバーのパスを読み取ります。書式の誤り (C:\\Windows\\\\SystemRoot\\... など) があると、列挙に失敗します。",
  },
  retry_note = {
    en = "No: correct that path first.",
    ja = "該当するパスを直すまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The service it belongs to is not in this log.",
    ja = "ただし、どのサービスのパスかは残りません",
  },
  advice = {
    en = {
      { "Get-CimInstance Win32_SystemDriver | Select Name, PathName (and Win32_Service): odd ones?", risk = "check" },
      { "Windows Server Backup: its log in C:\\Windows\\Logs\\WindowsServerBackup names the path.", risk = "check" },
      { "Correct ImagePath below HKLM\\SYSTEM\\CurrentControlSet\\Services after reg export; a wrong path can stop a driver.", risk = "change" },
    },
    ja = {
      { "Get-CimInstance Win32_SystemDriver | Select Name, PathName (Win32_Service も) で、不自然なパスを探します。", risk = "check" },
      { "Windows Server バックアップでは、C:\\Windows\\Logs\\WindowsServerBackup のログにパスが出ます。", risk = "check" },
      { "reg export の後、HKLM\\SYSTEM\\CurrentControlSet\\Services の ImagePath を修正します。誤るとドライバーが動作しません。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the list of services and drivers with their paths" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "サービスとドライバーのパスの一覧" },
  },
  source = "winerror.h, as an HRESULT; Microsoft Japan support blog, 2018-08-07 (system state backup, vsock.sys).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8007007b): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x8007007b" },
  },
}
