-- The VSS service went away under a running backup, often because somebody restarted it.
return {
  id       = "com.disconnected",
  severity = "error",
  code     = 0x80010108,
  name     = "RPC_E_DISCONNECTED",
  match    = { code = 0x80010108, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The VSS service was stopped or restarted during the backup",
    ja = "バックアップの途中で、VSS のサービスが停止または再起動されました",
  },
  short   = { en = "VSS restarted", ja = "サービス再起動" },
  explain = {
    en = "The backup held objects in vssvc.exe that no longer exist. A script, an administrator or another product restarted the service, or it ended by itself.",
    ja = "バックアップが使用していた vssvc.exe のオブジェクトがなくなりました。スクリプト、管理者、ほかの製品による再起動、またはサービスの異常終了が原因です。",
  },
  retry_note = {
    en = "Yes, when nothing restarts the service meanwhile.",
    ja = "サービスが再起動されないことを確かめて、再実行できます。",
  },
  confidence = {
    "certain",
    en = "Who restarted the service is not in this log.",
    ja = "ただし、再起動したものはこのログに残りません",
  },
  causes = {
    en = {
      { "a script or product that runs net stop vss", confidence = "likely" },
      { "vssvc.exe crashed", confidence = "possible" },
    },
    ja = {
      { "net stop vss を実行するスクリプトや製品", confidence = "likely" },
      { "vssvc.exe の異常終了", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "System log near {local|that time}: Service Control Manager 7036, 7031, 7034 for Volume Shadow Copy.", risk = "check" },
      { "Application log: Application Error 1000 for vssvc.exe.", risk = "check" },
      { "Take net stop vss out of pre-backup scripts; two products must not \"repair\" VSS during each other's runs.", risk = "change" },
    },
    ja = {
      { "{local|失敗時刻} 前後の Service Control Manager 7036、7031、7034 (Volume Shadow Copy) を調べます。", risk = "check" },
      { "アプリケーション ログで、vssvc.exe の Application Error 1000 を調べます。", risk = "check" },
      { "バックアップ前のスクリプトから net stop vss を外します。ほかの製品の実行中に行わないようにします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "scripts that run before or during backups" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "バックアップの前後に実行するスクリプト" },
  },
  source = "winerror.h; VSS diagnosis practice: restarting vss breaks the backups of all requesters.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80010108): m_pVssObject->BackupComplete(&pAsync)",
      "05/14/2023 18:02:11.480 COM Error(0x80010108): m_pVssObject->DoSnapshotSet(&pAsync)",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80010108" },
  },
}
