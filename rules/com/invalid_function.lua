-- A device was asked something it does not understand: usually one that should not take part at all.
return {
  id       = "com.invalid_function",
  severity = "error",
  code     = 0x80070001,
  name     = "ERROR_INVALID_FUNCTION",
  match    = { code = 0x80070001, vss = true },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "A device does not understand what VSS asked of it",
    ja = "VSS の要求を、デバイスが処理できません (無効なファンクション)",
  },
  short   = { en = "odd device", ja = "非対応デバイス" },
  explain = {
    en = "While VSS looks for disks and volumes it asks every device. A floppy drive, a card reader, a partition of another system or an odd driver answers \"incorrect function\". On a shadow copy device it means that the copy cannot be read.",
    ja = "VSS はディスクとボリュームを探すとき、すべてのデバイスに問い合わせます。フロッピー、カード リーダー、他 OS の区画などがこの応答を返します。シャドウコピー自体のデバイスの場合は、内容を読み取れません。",
  },
  retry_note = {
    en = "No: take the device or partition out first.",
    ja = "該当するデバイスや区画を外すまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The name of the device stands in event VSS 12289.",
    ja = "ただし、デバイスの名前は VSS 12289 に記録されます",
  },
  advice = {
    en = {
      { "Application log, VSS 12289: the device behind DeviceIoControl or CreateFileW.", risk = "check" },
      { "vssadmin list volumes and diskpart, list volume: partitions without a Windows file system?", risk = "check" },
      { "Leave such a partition out of the task; disable unused floppy drives and card readers in the firmware or Device Manager.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12289 で、DeviceIoControl や CreateFileW のデバイス名を調べます。", risk = "check" },
      { "vssadmin list volumes と diskpart の list volume で、Windows 以外の区画を調べます。", risk = "check" },
      { "該当する区画をタスクから外します。使わないフロッピーやカード リーダーは、デバイス マネージャーで無効にします。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list volumes and mountvol" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list volumes と mountvol の結果" },
  },
  source = "winerror.h, as an HRESULT. Case with a foreign partition (0x80042306 and 0x81000019 followed): blog.onk164.net, archives 753.",

  examples = {
    hit = {
      "Volume Shadow Copy Service error: Unexpected error DeviceIoControl(\\\\?\\fdc#generic_floppy_drive#6&2bc13940&0&0). hr = 0x80070001, Incorrect function.",
      "05/14/2023 18:02:11.480 COM Error(0x80070001): m_pVssObject->DoSnapshotSet(&pAsync)",
    },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070001" },
  },
}
