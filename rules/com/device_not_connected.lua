-- A disk was unplugged, or its network link broke, in the middle.
return {
  id       = "com.device_not_connected",
  severity = "error",
  code     = 0x8007048f,
  name     = "ERROR_DEVICE_NOT_CONNECTED",
  match    = { code = 0x8007048f, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "A disk was disconnected while VSS used it",
    ja = "VSS の処理中に、ディスクが切断されました",
  },
  short   = { en = "disk unplugged", ja = "ディスクの切断" },
  explain = {
    en = "USB disks that go to sleep, loose cables and iSCSI sessions that drop look like this. Also a virtual disk that the hypervisor detached.",
    ja = "省電力で停止した USB ディスク、ケーブルの接触不良、iSCSI セッションの切断、仮想基盤による仮想ディスクの取り外しなどで発生します。",
  },
  retry_note = {
    en = "Yes, once the disk is connected again.",
    ja = "ディスクを接続し直してから再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which disk it was is not in this log.",
    ja = "ただし、どのディスクかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: disk 157, iScsiPrt 20; Application log: VSS 10, 45, 12305 (the volume).", risk = "check" },
      { "Switch off USB selective suspend (power options) for backup disks.", risk = "change" },
      { "Leave removable disks out of the task if they are not always there.", risk = "change" },
    },
    ja = {
      { "システム ログの disk 157、iScsiPrt 20 と、アプリケーション ログの VSS 10、45、12305 (ボリューム名) を調べます。", risk = "check" },
      { "電源オプションで、USB のセレクティブ サスペンドを無効にします。", risk = "change" },
      { "常に接続していないリムーバブル ディスクは、対象から外します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list volumes and mountvol" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list volumes と mountvol の結果" },
  },
  source = "winerror.h, as an HRESULT; event VSS 12305.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8007048f): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x8007048f" },
  },
}
