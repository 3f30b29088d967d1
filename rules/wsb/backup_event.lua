-- The event ids of Windows Server Backup only wrap a code.
return {
  id       = "wsb.backup_event",
  severity = "info",
  match    = { provider = { "Microsoft-Windows-Backup", "Backup" }, event_id = { 517, 521, 546, 547, 561 } },

  title = {
    en = "Windows Server Backup noted a failed backup (517 to 561)",
    ja = "Windows Server バックアップが失敗を記録しました (517～561)",
  },
  explain = {
    en = "The number is only the wrapper. The error code in the entry, often in decimal, and the VSS entries of the same minute tell the reason.",
    ja = "番号は共通で、理由は記録内のエラー コード (10 進数の場合があります) と、同じ時刻の VSS の記録から分かります。",
  },
  advice = {
    en = {
      { "vsswhy lookup with the number from the entry; Application log, source VSS.", risk = "check" },
    },
    ja = {
      { "記録内の数値を vsswhy lookup で調べ、アプリケーション ログの VSS を確認します。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Microsoft-Windows-Backup.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-Backup",
        "Source: Microsoft-Windows-Backup",
        "Event ID: 517",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-Backup",
        "Source: Northwind Agent",
        "Event ID: 561",
        "Level: Error" },
    },
  },
}
