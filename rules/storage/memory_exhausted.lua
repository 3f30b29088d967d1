-- Windows names who uses up the memory.
return {
  id       = "storage.memory_exhausted",
  severity = "warning",
  match    = {
    { text = "successfully diagnosed a low virtual memory condition" },
    { provider = { "Microsoft-Windows-Resource-Exhaustion-Detector", "Resource-Exhaustion-Detector" }, event_id = 2004 },
  },

  title = {
    en = "Windows ran low on virtual memory (event 2004)",
    ja = "仮想メモリーが不足しました (イベント 2004)",
  },
  explain = {
    en = "The entry names the three largest processes. Beside 0x8007000E or 0x800423F1 this is the cause; alone it proves no failed backup.",
    ja = "上位 3 つのプロセスが記録されています。0x8007000E や 0x800423F1 と同時刻であれば、これが原因です。単独ではバックアップの失敗を示しません。",
  },
  advice = {
    en = {
      { "Which process is named first, and does it grow from day to day?", risk = "check" },
      { "Enlarge the paging file, or update or limit that program.", risk = "change" },
    },
    ja = {
      { "最上位のプロセスと、日ごとに増加していないか調べます。", risk = "check" },
      { "ページ ファイルを増やすか、そのプログラムを更新または制限します。", risk = "change" },
    },
  },
  source = "General knowledge of backup support; Resource-Exhaustion-Detector 2004.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Microsoft-Windows-Resource-Exhaustion-Detector",
        "Event ID: 2004",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 2004",
        "Level: Warning" },
    },
  },
}
