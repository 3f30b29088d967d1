-- The provider refused and wrote its reason into the event log, not into this one.
return {
  id       = "vss.provider_veto",
  severity = "error",
  code     = 0x80042306,
  name     = "VSS_E_PROVIDER_VETO",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The VSS provider refused to make the snapshot",
    ja = "VSS プロバイダーがスナップショットの作成を拒否しました",
  },
  short   = { en = "provider refused", ja = "プロバイダー拒否" },
  explain = {
    en = "The reason stands in the event log of the same second, most often in an entry of volsnap about space, memory or disk speed.",
    ja = "拒否の理由は、同じ時刻のイベント ログに記録されています。多くは volsnap の、空き容量、メモリー、ディスクの遅延に関する記録です。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times; read the event log first.",
    ja = "10 分後に 3 回まで再実行できます。先にイベント ログを調べます。",
  },
  confidence = {
    "certain",
    en = "Why it refused is not in this log.",
    ja = "ただし、拒否した理由はこのログには残りません",
  },
  causes = {
    en = {
      { "too little space for the shadow copy storage", confidence = "likely" },
      { "much disk activity at that moment", confidence = "likely" },
      { "a provider of another vendor", confidence = "possible" },
      { "a damaged file system", confidence = "possible" },
    },
    ja = {
      { "シャドウコピーの記憶域の空き容量不足", confidence = "likely" },
      { "ディスクの高い負荷", confidence = "likely" },
      { "他社製の VSS プロバイダーの問題", confidence = "possible" },
      { "ファイル システムの破損", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "System log, volsnap: 23, 39, 41 space; 5, 6 memory; 8, 9, 14 slow disk.", risk = "check" },
      { "Application log, VSS 12293 and 12294: provider and routine.", risk = "check" },
      { "vssadmin list providers, vssadmin list shadowstorage.", risk = "check" },
      { "chkdsk C: /scan for each volume of the task.", risk = "check" },
    },
    ja = {
      { "システム ログの volsnap を調べます。23、39、41 は空き容量、5、6 はメモリー、8、9、14 はディスクの遅延です。", risk = "check" },
      { "アプリケーション ログの VSS 12293、12294 を調べます。", risk = "check" },
      { "vssadmin list providers と vssadmin list shadowstorage を実行します。", risk = "check" },
      { "対象のボリュームごとに chkdsk C: /scan を実行します。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list providers and list shadowstorage" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list providers と list shadowstorage の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: DoSnapshotSet (transient, ten minutes, up to three tries) and AddToSnapshotSet (an expected error that the provider logged). The article has only the second sentence; which one holds depends on the call.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.480 com exception caught(0x80042306) in VssStart",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042307): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
