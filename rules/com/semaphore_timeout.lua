-- "The semaphore timeout period has expired": a request to a disk or a network disk was never answered.
return {
  id       = "com.semaphore_timeout",
  severity = "error",
  code     = 0x80070079,
  name     = "ERROR_SEM_TIMEOUT",
  match    = { code = 0x80070079, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "A disk did not answer within its time limit",
    ja = "ディスクが時間内に応答しませんでした (セマフォのタイムアウト)",
  },
  short   = { en = "disk silent", ja = "ディスク無応答" },
  explain = {
    en = "A request went down the storage path and did not come back in time: iSCSI or SAN link, controller, USB disk, or a virtual disk on a slow host.",
    ja = "ストレージに送った要求に、時間内の応答がありませんでした。iSCSI や SAN の経路、コントローラー、USB ディスク、仮想基盤側のストレージの遅延が考えられます。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; if it repeats, check the storage.",
    ja = "10 分後に再実行できます。続く場合はストレージを調べます。",
  },
  confidence = {
    "certain",
    en = "Which disk it was is not in this log.",
    ja = "ただし、どのディスクかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: ID 129 of the controller's driver, disk 153, iScsiPrt 9, 20, 39.", risk = "check" },
      { "Host and array at {local|that time}: resync, backup, failed path.", risk = "check" },
      { "Update firmware and driver of controller, network card and array as their vendors advise.", risk = "change" },
    },
    ja = {
      { "システム ログで、コントローラーのドライバーの ID 129、disk 153、iScsiPrt 9、20、39 を調べます。", risk = "check" },
      { "{local|その時刻} の仮想基盤とストレージで、再同期や経路の障害を調べます。", risk = "check" },
      { "コントローラー、NIC、ストレージのファームウェアとドライバーを、ベンダーの案内に従って更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "ディスク構成 (仮想マシンなら基盤の種類)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070079): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070079" },
  },
}
