-- A COM service was asked to start and did not come up in time: mostly swprv.
return {
  id       = "com.server_exec_failure",
  severity = "error",
  code     = 0x80080005,
  name     = "CO_E_SERVER_EXEC_FAILURE",
  match    = { code = 0x80080005, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "A service of VSS could not be started by COM",
    ja = "VSS のサービスを起動できませんでした (COM)",
  },
  short   = { en = "service no start", ja = "サービス起動不可" },
  explain = {
    en = "COM starts Microsoft's provider (swprv) and VSS on demand. The process did not come up: ServiceDll or ImagePath is wrong, the service is disabled, or the machine is overloaded.",
    ja = "VSS と Microsoft のプロバイダー (swprv) は、必要なときに起動されます。ServiceDll や ImagePath の誤り、サービスの無効、過負荷により起動できませんでした。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; if it repeats, check the service.",
    ja = "10 分後に再実行できます。続く場合はサービスを調べます。",
  },
  confidence = {
    "likely",
    en = "Which service it was is not in this log.",
    ja = "ただし、どのサービスかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 11, 13, 12292. System log: DCOM 10005, 10010, Service Control Manager 7000, 7009, 7023.", risk = "check" },
      { "sc qc swprv, sc qc vss: start type and path.", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters /v ServiceDll must show %Systemroot%\\System32\\swprv.dll.", risk = "check" },
    },
    ja = {
      { "アプリケーション ログの VSS 11、13、12292 と、システム ログの DCOM 10005、10010、Service Control Manager 7000、7009、7023 を調べます。", risk = "check" },
      { "sc qc swprv と sc qc vss で、開始の種類とパスを調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters /v ServiceDll の値が %Systemroot%\\System32\\swprv.dll か調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of sc qc vss, sc qc swprv and sc query EventSystem" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "sc qc vss、sc qc swprv、sc query EventSystem の結果" },
  },
  source = "winerror.h; Microsoft KB 2009513 (events 12292 and 11).",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80080005): m_pVssObject->DoSnapshotSet(&pAsync)",
      "Volume Shadow Copy Service error: The COM Server with CLSID {65ee1dba-8ff4-4a58-ac1c-3470ee2f376a} and name SW_PROV cannot be started. [0x80080005, Server execution failed].",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80080005" },
  },
}
