-- A program crashed; which one decides.
return {
  id       = "services.process_crashed",
  severity = "warning",
  match    = { provider = "Application Error", event_id = 1000, text = { "vssvc.exe", "VSSVC.exe", "sqlwriter.exe", "vmms.exe", "svchost.exe_swprv", "svchost.exe_CryptSvc", "svchost.exe_EventSystem" } },

  title = {
    en = "A program that takes part in snapshots crashed",
    ja = "スナップショットに関わるプログラムが異常終了しました",
  },
  explain = {
    en = "VSS, a host of writers or the backup program itself ended in the middle. Snapshots of that moment fail, and a set may stay in progress (0x80042316).",
    ja = "VSS、ライターのプロセス、バックアップ製品のいずれかが途中で終了しました。その時点のスナップショットは失敗し、作成中のまま残ることがあります (0x80042316)。",
  },
  advice = {
    en = {
      { "Faulting module: of which product is it?", risk = "check" },
      { "Update or remove that product.", risk = "change" },
    },
    ja = {
      { "障害が発生したモジュールの製品を調べます。", risk = "check" },
      { "該当する製品を更新するか、削除します。", risk = "change" },
    },
  },
  source = "General knowledge of backup support; Application Error 1000.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: Application Error",
        "Event ID: 1000",
        "Level: Error",
        "Faulting application name: sqlwriter.exe, version: 2015.0.0.1" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Application Error",
        "Event ID: 1000",
        "Level: Error",
        "Faulting application name: notepad.exe, version: 1.0" },
    },
  },
}
