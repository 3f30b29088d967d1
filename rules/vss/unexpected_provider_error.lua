-- A wrapper: the provider's own number stands in event 12293, and only there.
return {
  id       = "vss.unexpected_provider_error",
  severity = "error",
  code     = 0x8004230f,
  name     = "VSS_E_UNEXPECTED_PROVIDER_ERROR",
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The VSS provider failed with an error that VSS did not expect",
    ja = "VSS プロバイダーが、想定されていないエラーで失敗しました",
  },
  short   = { en = "provider failed", ja = "プロバイダー失敗" },
  effect = {
    en = "VSS put this code in place of the one that is the cause.",
    ja = "原因のコードを、VSS がこのコードに置き換えています。",
  },
  explain = {
    en = "VSS put this code in place of the provider's own. The real one stands behind hr = in event VSS 12293 of the same second.",
    ja = "プロバイダーが返したコードを、VSS がこのコードに置き換えています。本来のコードは、同じ時刻の VSS 12293 の hr = の後にあります。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times; then by event 12293.",
    ja = "10 分後に 3 回まで再実行できます。続く場合は 12293 に従います。",
  },
  confidence = {
    "certain",
    en = "The provider's own code is not in this log.",
    ja = "ただし、プロバイダーのコードはこのログに残りません",
  },
  causes = {
    en = {
      { "the service swprv cannot start (ServiceDll missing)", confidence = "possible" },
      { "several providers of other vendors", confidence = "possible" },
      { "a storage error below the provider", confidence = "possible" },
    },
    ja = {
      { "swprv サービスを開始できない (ServiceDll の異常)", confidence = "possible" },
      { "複数の他社製プロバイダーの競合", confidence = "possible" },
      { "プロバイダーより下のストレージのエラー", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log: VSS 12293 (routine and hr) or 12292; look that hr up with vsswhy lookup.", risk = "check" },
      { "vssadmin list providers: anything but Microsoft's?", risk = "check" },
      { "With 12292, VSS 11 and Service Control Manager 7023: reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters /v ServiceDll must give %Systemroot%\\System32\\swprv.dll.", risk = "check" },
      { "Uninstall providers that are no longer used, as their vendors describe.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12293 (hr)、12292 を調べ、hr を vsswhy lookup で検索します。", risk = "check" },
      { "vssadmin list providers で、Microsoft 以外のプロバイダーを調べます。", risk = "check" },
      { "VSS 12292、11 と Service Control Manager 7023 がある場合は、reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\swprv\\Parameters /v ServiceDll の値が %Systemroot%\\System32\\swprv.dll か調べます。", risk = "check" },
      { "使わなくなったプロバイダーを、ベンダーの手順で削除します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list providers の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: events 12292, 12293 and 11, KB 2009513; DoSnapshotSet (ten minutes, up to three tries).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 com exception caught(0x8004230f) in VssStart" },
    miss = { "05/14/2023 18:02:11.480 com exception caught(0x8004230e) in VssStart" },
  },
}
