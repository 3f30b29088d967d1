-- A drive without a medium among the volumes.
return {
  id       = "com.not_ready",
  severity = "error",
  code     = 0x80070015,
  name     = "ERROR_NOT_READY",
  match    = { code = 0x80070015, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A drive without a medium is among the volumes of VSS",
    ja = "メディアの入っていないドライブが対象に含まれています",
  },
  short   = { en = "empty drive", ja = "メディアなし" },
  explain = {
    en = "A card reader, an optical drive or a USB slot without a disk has a drive letter, and VSS stumbled over it. A disk that is just spinning up looks the same.",
    ja = "メディアのないカード リーダー、光学ドライブ、USB ドライブにドライブ文字があり、処理できませんでした。起動中のディスクでも同じ状態になります。",
  },
  retry_note = {
    en = "No: remove the drive from the task or unplug it.",
    ja = "ドライブを対象から外すか取り外すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which drive it is does not stand in this log.",
    ja = "ただし、どのドライブかはこのログに残りません",
  },
  advice = {
    en = {
      { "mountvol and Get-Volume: letters with size 0 or without a file system.", risk = "check" },
      { "Take it out of the task; unplug it or disable it in Device Manager.", risk = "change" },
    },
    ja = {
      { "mountvol と Get-Volume で、サイズ 0 やファイル システムのないドライブを調べます。", risk = "check" },
      { "タスクの対象から外します。取り外すか、デバイス マネージャーで無効にします。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list volumes and mountvol", "the settings of the task" },
    ja = { "vssadmin list volumes と mountvol の結果", "タスクの設定" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070015): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070015" },
  },
}
