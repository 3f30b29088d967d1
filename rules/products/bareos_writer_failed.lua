-- Bareos and Bacula list the state of every writer; here one has failed.
return {
  id       = "products.bareos_writer_failed",
  severity = "error",
  match    = { text = "VSS Writer ({step}): {writer_name:quoted}, State: 0x{number:hex} (VSS_WS_FAILED_AT_{failed_at}" },
  retry    = "after-wait",

  title = {
    en = "{writer_name} failed (state {number}) in the Bareos or Bacula log",
    ja = "Bareos/Bacula のログで {writer_name} が失敗しています (状態 {number})",
  },
  short   = { en = "{writer_name}", ja = "{writer_name}" },
  explain = {
    en = "The file daemon tells the state only, not the code of the writer. At {failed_at|that step} the writer gave up; its reason is in the Application log of Windows.",
    ja = "ファイル デーモンは状態だけを記録し、ライターのコードは記録しません。{failed_at|その段階} で失敗しており、理由は Windows のアプリケーション ログにあります。",
  },
  advice = {
    en = {
      { "Application log of that minute: VSS 8229 and the application of this writer.", risk = "check" },
      { "vssadmin list writers: last error of this writer.", risk = "check" },
    },
    ja = {
      { "同じ時刻のアプリケーション ログで、VSS 8229 と該当アプリケーションの記録を調べます。", risk = "check" },
      { "vssadmin list writers で、このライターの最後のエラーを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list writers の結果" },
  },
  source = "General knowledge of backup support; job messages of Bareos and Bacula.",

  examples = {
    hit = {
      "19-Jan 02:10 shop-fd JobId 42: VSS Writer (BackupComplete): \"Orders Writer\", State: 0x9 (VSS_WS_FAILED_AT_FREEZE)",
    },
    miss = {
      "19-Jan 02:10 shop-fd JobId 42: VSS Writer (BackupComplete): \"Orders Writer\", State: 0x1 (VSS_WS_STABLE)",
    },
  },
}
