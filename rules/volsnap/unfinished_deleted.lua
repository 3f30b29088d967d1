-- A snapshot was begun and never finished.
return {
  id       = "volsnap.unfinished_deleted",
  severity = "info",
  match    = { provider = "volsnap", event_id = 30 },

  title = {
    en = "An unfinished shadow copy was cleared away",
    ja = "作成途中のシャドウコピーが削除されました",
  },
  explain = {
    en = "The program that began it died or gave up. If later tasks fail with 0x80042316, its snapshot set is still in progress.",
    ja = "作成を始めたプログラムが異常終了したか、中止しました。後のタスクが 0x80042316 で失敗する場合は、スナップショット セットが作成中のまま残っています。",
  },
  advice = {
    en = {
      { "Which backup program ran then, and did it end normally?", risk = "check" },
    },
    ja = {
      { "その時刻のバックアップ製品と、正常に終了したか調べます。", risk = "check" },
    },
  },
  source = "Message table of volsnap.sys; id 30.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 30",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 30",
        "Level: Warning" },
    },
  },
}
