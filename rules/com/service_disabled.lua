-- Somebody "optimised" Windows: a service that VSS needs is disabled.
return {
  id       = "com.service_disabled",
  severity = "error",
  code     = 0x80070422,
  name     = "ERROR_SERVICE_DISABLED",
  match    = { code = 0x80070422, vss = true },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "A service that VSS needs is disabled",
    ja = "VSS に必要なサービスが無効になっています",
  },
  short   = { en = "service disabled", ja = "サービス無効" },
  explain = {
    en = "VSS starts its helpers on demand and cannot if they are disabled: Volume Shadow Copy, Microsoft Software Shadow Copy Provider, COM+ Event System, COM+ System Application or Cryptographic Services.",
    ja = "VSS は必要なサービスを自動で起動しますが、無効のものは起動できません。Volume Shadow Copy、Microsoft Software Shadow Copy Provider、COM+ Event System、COM+ System Application、Cryptographic Services が対象です。",
  },
  retry_note = {
    en = "No: set the start type back first.",
    ja = "スタートアップの種類を戻すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which service it is does not stand in this log.",
    ja = "ただし、どのサービスかはこのログに残りません",
  },
  advice = {
    en = {
      { "sc qc vss, sc qc swprv, sc qc EventSystem, sc qc COMSysApp, sc qc CryptSvc: START_TYPE 4 DISABLED?", risk = "check" },
      { "VSS 38, 39, 40 (Application) and Service Control Manager 7040 (System): who changed it, when.", risk = "check" },
      { "Back to the default: sc config vss start= demand, the same for swprv and COMSysApp; start= auto for EventSystem and CryptSvc.", risk = "change" },
    },
    ja = {
      { "sc qc vss、sc qc swprv、sc qc EventSystem、sc qc COMSysApp、sc qc CryptSvc で DISABLED を探します。", risk = "check" },
      { "VSS 38、39、40 (アプリケーション) と Service Control Manager 7040 (システム) で、変更した日時とユーザーを調べます。", risk = "check" },
      { "既定に戻します。sc config vss start= demand (swprv、COMSysApp も同じ)、EventSystem と CryptSvc は start= auto です。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of sc qc vss, sc qc swprv and sc query EventSystem" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "sc qc vss、sc qc swprv、sc query EventSystem の結果" },
  },
  source = "winerror.h, as an HRESULT; events VSS 38, 39, 40. Start types: defaults of Windows.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80070422): CreateVssBackupComponents(&m_pVssObject)",
      "Volume Shadow Copy Service error: Unexpected error calling routine CoCreateInstance.  hr = 0x80070422, The service cannot be started.",
    },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070422" },
  },
}
