-- 0x8000ffff is mostly made up by the product after it found a failed writer; only alone is it a failure of its own.
return {
  id       = "com.unexpected",
  severity = "error",
  code     = 0x8000ffff,
  name     = "E_UNEXPECTED",
  match    = { { code = 0x8000ffff, vss = true }, { code = 0x8000ffff, text = { "Error: 0x8000", "エラー: 0x8000", "Unexpected failure:" } } },
  retry    = "after-wait",
  echo     = { before = "1s", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS failed in an unforeseen way, and no writer is named",
    ja = "VSS で予期しないエラーが発生しました (失敗したライターの記録なし)",
  },
  short  = { en = "unexpected", ja = "予期しない失敗" },
  effect = {
    en = "Set by the product because of the failure; not a COM problem.",
    ja = "失敗を受けて製品が付けたコードです。COM の障害ではありません。",
  },
  explain = {
    en = "After a failed writer the product sets this code too, but then the writer's block stands beside it. Here there is none.",
    ja = "ライターが失敗したときにも製品が付けるコードですが、ここにはライターの記録がありません。",
  },
  retry_note = {
    en = "Yes, once after 10 minutes; if it fails again, check first.",
    ja = "10 分後に 1 回だけ再実行できます。再び失敗する場合は先に確認します。",
  },
  confidence = {
    "likely",
    en = "The log does not say which part of VSS failed.",
    ja = "ただし、VSS のどの部分の失敗かはこのログに残りません",
  },
  causes = {
    en = {
      { "the service COM+ Event System is damaged or stopped", confidence = "likely" },
      { "the service Volume Shadow Copy or its provider is disabled", confidence = "possible" },
      { "a writer failed, and its block was left out of the log", confidence = "possible" },
    },
    ja = {
      { "COM+ または COM+ Event System の異常や停止", confidence = "likely" },
      { "Volume Shadow Copy サービスかプロバイダーが無効", confidence = "possible" },
      { "ライターの失敗 (その記録がログに含まれていない)", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log, source VSS: 8193, 12302, 13, 22 of that minute.", risk = "check" },
      { "vssadmin list writers: empty means COM+ Event System.", risk = "check" },
      { "sc qc vss, sc qc swprv, sc query EventSystem: must not be disabled.", risk = "check" },
      { "Restart Windows when no backup runs; this ends most such cases.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの VSS 8193、12302、13、22 を調べます。", risk = "check" },
      { "vssadmin list writers を実行します。空の場合は COM+ Event System です。", risk = "check" },
      { "sc qc vss、sc qc swprv、sc query EventSystem で、無効でないか調べます。", risk = "check" },
      { "ほかのバックアップがない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Microsoft VShadow sample, CheckSelectedWriterStatus: throws E_UNEXPECTED after printing the writer block. vssadmin prints it without naming VSS (Error: 0x8000FFFF); any other entry has to be about VSS. Before Windows 7 / 2008 R2 VSS itself returned it for VSS_E_UNEXPECTED.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 com exception caught(0x8000ffff) in VssStart", "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]" },
      { "05/14/2023 18:02:11.480 COM Error(0x8000FFFF): m_pVssObject->GatherWriterMetadata(&pAsync)",
        "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: -311" },
    },
    miss = {
      "05/14/2023 18:02:11.480 com exception caught(0x80042302) in VssStart",
      "05/14/2023 18:02:11.480 handle 0x8000ffff closed",
      "05/14/2023 18:02:11.480 the update agent failed with 0x8000ffff (Catastrophic failure)",
    },
  },
}
