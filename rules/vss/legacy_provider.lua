-- The array's provider has not the interfaces that this operation needs.
return {
  id       = "vss.legacy_provider",
  severity = "error",
  code     = 0x800423f7,
  name     = "VSS_E_LEGACY_PROVIDER",
  retry    = "no",

  title = {
    en = "The hardware provider is too old for {call|this operation}",
    ja = "ハードウェア プロバイダーが古く、{call|この操作} に対応していません",
  },
  short   = { en = "old provider", ja = "古いプロバイダー" },
  explain = {
    en = "Windows Server 2008 R2 gave hardware providers new functions, such as putting back a LUN. The one installed here is written for an older Windows.",
    ja = "Windows Server 2008 R2 で、LUN を元に戻すなどの機能がハードウェア プロバイダーに追加されました。導入済みのプロバイダーは、それより古い Windows 向けです。",
  },
  retry_note = {
    en = "No: the provider has to be updated first.",
    ja = "プロバイダーを更新するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Its version is not in this log.",
    ja = "ただし、バージョンはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list providers: name and version of the hardware provider; compare with the array vendor's list.", risk = "check" },
      { "Update the provider together with the array's host software, as the vendor describes.", risk = "change" },
    },
    ja = {
      { "vssadmin list providers のバージョンを、ストレージのベンダーの対応表と比べます。", risk = "check" },
      { "ベンダーの手順で、ストレージのホスト用ソフトウェアと一緒に更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers", "make, model and VSS provider version of the storage array" },
    ja = { "vssadmin list providers の結果", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423f7): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f8): m_pVssObject->RecoverSet(flags, &pAsync)" },
  },
}
