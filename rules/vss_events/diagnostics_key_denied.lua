-- 8193 on the Diag key: a role changed its permissions; VSS goes on.
return {
  id       = "vss_events.diagnostics_key_denied",
  severity = "info",
  match    = { text = { "RegOpenKeyExW({key},SYSTEM\\CurrentControlSet\\Services\\VSS\\Diag", "\\Services\\VSS\\Diag,...)" } },
  refines  = "com.access_denied",

  title = {
    en = "Harmless: a writer may not write its diagnostics (VSS\\Diag)",
    ja = "無害な記録: ライターが診断情報 (VSS\\Diag) を書き込めません",
  },
  explain = {
    en = "A role such as DHCP changes the permissions of this key, and writers that run as Network Service are refused. Only diagnostics are lost; the backup is not touched. It counts only if it appears in failing runs and never in good ones.",
    ja = "DHCP などの役割がキーのアクセス許可を変更し、Network Service で動作するライターが拒否されています。失われるのは診断情報だけです。失敗した回だけに記録される場合に限り、手がかりになります。",
  },
  advice = {
    en = {
      { "Look for other entries of that minute; this one is not the cause.", risk = "check" },
    },
    ja = {
      { "同じ時刻のほかの記録を調べます。この記録は原因ではありません。", risk = "check" },
    },
  },
  source = "Microsoft support article on event 8193 (access denied to the Diag key); general knowledge.",

  examples = {
    hit = {
      "Volume Shadow Copy Service error: Unexpected error calling routine RegOpenKeyExW(-2147483646,SYSTEM\\CurrentControlSet\\Services\\VSS\\Diag,...). hr = 0x80070005, Access is denied.",
    },
    miss = {
      "Volume Shadow Copy Service error: Unexpected error calling routine RegOpenKeyExW(-2147483646,SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers,...). hr = 0x80070005, Access is denied.",
    },
  },
}
