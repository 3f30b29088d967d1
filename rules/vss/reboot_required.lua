-- A provider cannot go on before Windows has been restarted, often after an update or a new driver.
return {
  id       = "vss.reboot_required",
  severity = "error",
  code     = 0x80042327,
  name     = "VSS_E_REBOOT_REQUIRED",
  retry    = "after-restart",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The VSS provider needs a restart of Windows before it can go on",
    ja = "VSS プロバイダーが、Windows の再起動を必要としています",
  },
  short   = { en = "restart needed", ja = "再起動が必要" },
  explain = {
    en = "Windows or a driver was changed and the change is not complete: an update, a new tracking driver, a disk that was added or moved.",
    ja = "更新プログラム、トラッキングドライバーの導入、ディスクの追加や移動などの変更が、再起動されるまで完了していません。",
  },
  retry_note = {
    en = "After restarting Windows.",
    ja = "Windows を再起動してから再実行します。",
  },
  confidence = {
    "certain",
    en = "What is waiting for the restart is not in this log.",
    ja = "ただし、再起動を待っている変更はこのログに残りません",
  },
  advice = {
    en = {
      { "What was installed or updated since the last start? System log 6005 (start), 19 (update), MsiInstaller 1033.", risk = "check" },
      { "Application log, VSS 12337: names the provider.", risk = "check" },
      { "Restart Windows at a time agreed with its users, then run the task.", risk = "outage" },
    },
    ja = {
      { "前回の起動の後に導入や更新をしたものを調べます。システム ログの 6005 (起動)、19 (更新)、MsiInstaller 1033 です。", risk = "check" },
      { "アプリケーション ログの VSS 12337 で、プロバイダーを調べます。", risk = "check" },
      { "利用者と調整した時間に Windows を再起動し、タスクを再実行します。", risk = "outage" },
    },
  },
  ask = {
    en = { "when Windows was last restarted (systeminfo)", "event logs since then (Application, System)" },
    ja = { "最後に Windows を再起動した日時 (systeminfo)", "その後のイベント ログ (アプリケーション、システム)" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: DoSnapshotSet.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042327): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042328): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
