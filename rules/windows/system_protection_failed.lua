-- System protection tells which writer failed for a restore point.
return {
  id       = "windows.system_protection_failed",
  severity = "warning",
  match    = {
    { text = { "have errors while creating the shadow copy", "Writers experienced errors during snapshot" } },
    { provider = { "SPP", "System Restore" }, event_id = { 16387, 16385 } },
  },

  title = {
    en = "A writer failed while Windows made a restore point (SPP)",
    ja = "復元ポイントの作成中にライターが失敗しました (SPP)",
  },
  explain = {
    en = "The entry names writer, status and failure code. It is not the backup, but the same writer is likely to fail there too, and the restore point may meet the backup in time.",
    ja = "ライター名、状態、エラーが記録されています。バックアップとは別の処理ですが、同じライターが失敗する可能性が高く、時刻が重なることもあります。",
  },
  advice = {
    en = {
      { "Which writer and which code? See vsswhy lookup.", risk = "check" },
      { "Do restore points (weekly, at updates) meet the backup?", risk = "check" },
    },
    ja = {
      { "ライターとコードを調べます (vsswhy lookup)。", risk = "check" },
      { "復元ポイントの作成 (週次、更新時) がバックアップと重ならないか調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; SPP 16385, 16387.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: SPP",
        "Event ID: 16387",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 16385",
        "Level: Error" },
    },
  },
}
