-- A requester froze the writers and never came back.
return {
  id       = "vss_events.writer_frozen_too_long",
  severity = "warning",
  match    = { provider = "VSS", event_id = 4003 },

  title = {
    en = "A writer is still frozen: the program that froze it has not gone on",
    ja = "ライターが静止されたままで、静止した側の処理が進んでいません",
  },
  explain = {
    en = "More than two minutes passed between Freeze and Thaw. The requester hangs or has died, and it may leave a snapshot set behind that makes later tasks fail with 0x80042316.",
    ja = "Freeze から Thaw まで 2 分を超えています。リクエスター (バックアップ製品) が停止している可能性があり、作成中のスナップショット セットが残ると、後のタスクが 0x80042316 で失敗します。",
  },
  advice = {
    en = {
      { "Which backup program ran at that minute? Did it crash (Application Error 1000)?", risk = "check" },
      { "If it hangs, restart that product's service while no other backup runs.", risk = "outage" },
    },
    ja = {
      { "その時刻に動作していたバックアップ製品と、異常終了の有無を調べます (Application Error 1000)。", risk = "check" },
      { "停止している場合は、ほかのバックアップがない時間に、その製品のサービスを再起動します。", risk = "outage" },
    },
  },
  source = "Message table of vssvc.exe; id 4003.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 4003",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 4003",
        "Level: Warning" },
    },
  },
}
