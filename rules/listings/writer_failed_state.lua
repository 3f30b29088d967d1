-- A listed writer is in a failed state: asked later, it is only a hint.
return {
  id       = "listings.writer_failed_state",
  severity = "warning",
  match    = { kind = "listing", state = { 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 } },

  title = {
    en = "{writer|A writer} is shown as failed ({state})",
    ja = "{writer|ライター} が失敗の状態です ({state})",
  },
  explain = {
    en = "The list shows the state that the last backup left; it stays until the next good run or a restart of the service. With No error behind it, as in a virtual machine that its host backs up, it is expected.",
    ja = "前回のバックアップが残した状態で、次の成功かサービスの再起動まで続きます。最後のエラーが「エラーなし」であれば、ホスト側からバックアップした仮想マシンなどでは正常です。",
  },
  advice = {
    en = {
      { "Run the backup once, then vssadmin list writers at once: the same state again?", risk = "check" },
      { "Several writers in the same state: slow storage rather than broken writers.", risk = "check" },
      { "If it stays, restart {service|the service behind it} while its application is not used.", risk = "outage" },
    },
    ja = {
      { "バックアップを 1 回実行し、直後の vssadmin list writers で同じ状態になるか調べます。", risk = "check" },
      { "複数のライターが同じ状態の場合は、ライターの故障よりもストレージの遅延を疑います。", risk = "check" },
      { "続く場合は、アプリケーションが使われていない時間に {service|該当するサービス} を再起動します。", risk = "outage" },
    },
  },
  source = "Microsoft: Determining Writer Status (status outside of the own backup is unreliable); Microsoft support article on writers of Hyper-V guests.",

  examples = {
    hit = {
      { "Writer name: 'Orders Writer'",
        "   Writer Id: {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}",
        "   State: [9] Failed",
        "   Last error: No error" },
    },
    miss = {
      { "Writer name: 'Orders Writer'",
        "   Writer Id: {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}",
        "   State: [1] Stable",
        "   Last error: No error" },
    },
  },
}
