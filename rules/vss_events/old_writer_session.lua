-- 12289 with 0x80042409: housekeeping after a backup that was given up.
return {
  id       = "vss_events.old_writer_session",
  severity = "info",
  match    = {
    { text = "older writer session state is being removed" },
    { provider = "VSS", event_id = 12289, code = 0x80042409 },
  },

  title = {
    en = "Harmless: the rest of an abandoned backup session was cleared away",
    ja = "無害な記録: 中断されたバックアップの古い情報が削除されました",
  },
  explain = {
    en = "A backup product began a session more than two days ago and never ended it. The old failure in the entry is of that time, not of today. It counts only if it comes back every night: then some product never ends its sessions.",
    ja = "2 日以上前に始まり、終了しなかったセッションの情報です。記録内の「古いエラー」は当時のもので、今回の失敗ではありません。毎晩記録される場合に限り、セッションを終了しない製品がないか調べます。",
  },
  advice = {
    en = {
      { "Which product was cancelled or crashed some days ago?", risk = "check" },
    },
    ja = {
      { "数日前に中止または異常終了した製品がないか調べます。", risk = "check" },
    },
  },
  source = "Microsoft KB 978773; Message table of vssvc.exe; id 12289.",

  examples = {
    hit = {
      { "Event ID: 12289",
        "Volume Shadow Copy Service error: Unexpected error An older writer session state is being removed. . hr = 0x80042409, Writer status is not available.",
        "Context:",
        "Old failure: 0x800423f3" },
    },
    miss = {
      { "Source: VSS",
        "Event ID: 12289",
        "Volume Shadow Copy Service error: Unexpected error DeviceIoControl. hr = 0x8007001f." },
    },
  },
}
