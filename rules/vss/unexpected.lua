-- VSS's own word for something went wrong inside: the routine and its real code stand in the Application log only.
return {
  id       = "vss.unexpected",
  severity = "error",
  code     = 0x80042302,
  name     = "VSS_E_UNEXPECTED",
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A part of VSS itself failed; only the event log says which",
    ja = "VSS の内部処理が失敗しました (詳細はイベント ログに記録)",
  },
  short   = { en = "inside VSS", ja = "VSS 内部の失敗" },
  effect = {
    en = "VSS's general code for the failure beside it.",
    ja = "隣のエラーを受けて VSS が返した一般的なコードです。",
  },
  explain = {
    en = "Neither a writer nor a provider reported anything that VSS could pass on. It wrote the routine and the code of Windows into the event log and returned this.",
    ja = "ライターやプロバイダーからの報告ではなく、VSS 自身の処理の失敗です。失敗した処理と Windows のコードは、イベント ログにだけ記録されます。",
  },
  retry_note = {
    en = "Yes, once after 10 minutes; then by the event that is found.",
    ja = "10 分後に 1 回だけ再実行できます。続く場合はイベントに従います。",
  },
  confidence = {
    "certain",
    en = "What went wrong inside VSS is not in this log.",
    ja = "ただし、VSS の中の失敗箇所はこのログに残りません",
  },
  causes = {
    en = {
      { "COM+ or its Event System is damaged or stopped", confidence = "likely" },
      { "the service vss or swprv is disabled", confidence = "possible" },
      { "a damaged volume, or a filter driver in the way", confidence = "possible" },
    },
    ja = {
      { "COM+ または COM+ Event System の異常や停止", confidence = "likely" },
      { "vss または swprv サービスが無効", confidence = "possible" },
      { "ボリュームの破損、フィルター ドライバーの影響", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log, source VSS: 8193 and 12289 (routine and hr), 13 and 22 (COM). Look that hr up: vsswhy lookup.", risk = "check" },
      { "sc qc vss, sc qc swprv: DEMAND_START, not DISABLED.", risk = "check" },
      { "sfc /verifyonly for damaged system files.", risk = "check" },
      { "Restart Windows while no backup runs, then try once more.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの VSS 8193、12289 (処理名と hr)、13、22 (COM) を調べ、hr を vsswhy lookup で検索します。", risk = "check" },
      { "sc qc vss と sc qc swprv が DISABLED でないか調べます。", risk = "check" },
      { "sfc /verifyonly でシステム ファイルの破損を調べます。", risk = "check" },
      { "バックアップが動いていない時間に Windows を再起動し、もう一度実行します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the output of sc qc vss, sc qc swprv and sc query EventSystem" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "sc qc vss、sc qc swprv、sc query EventSystem の結果" },
  },
  source = "Microsoft: DoSnapshotSet and other method pages (details in the event log). Only Windows 7 / Server 2008 R2 and later return it; older ones return 0x8000ffff. IBM lists it as transient; one try is advised, since most causes stay.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80042302): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.480 com exception caught(0x80042302) in VssStart",
    },
    miss = {
      "05/14/2023 18:02:11.480 COM Error(0x80042303): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.480 buffer 0x80042302 freed",
    },
  },
}
