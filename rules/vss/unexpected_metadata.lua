-- While the writers are asked no volume is involved yet: the path to them, COM+ Event System, is the suspect.
return {
  id       = "vss.unexpected_metadata",
  severity = "error",
  match    = { code = 0x80042302, phase = { "metadata", "prepare", "status check" } },
  refines  = "vss.unexpected",
  retry    = "after-restart",
  echo     = { before = "1m", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS failed while it was asking the writers",
    ja = "ライターへの問い合わせの途中で、VSS の内部処理が失敗しました",
  },
  short   = { en = "asking writers", ja = "問い合わせ失敗" },
  effect = {
    en = "VSS's general code for the failure beside it.",
    ja = "隣のエラーを受けて VSS が返した一般的なコードです。",
  },
  explain = {
    en = "At {call} neither a volume nor a provider has a part yet. VSS calls the writers by COM+; that service, its registrations or one writer's process is broken.",
    ja = "{call} の段階では、ボリュームやプロバイダーはまだ関係しません。VSS は COM+ でライターを呼び出しており、そのサービス、登録情報、またはライターのプロセスに異常があります。",
  },
  retry_note = {
    en = "After a restart of Windows; it rarely passes by itself.",
    ja = "Windows を再起動してから再実行します。自然に直ることはまれです。",
  },
  confidence = {
    "likely",
    en = "Which part is broken is not in this log.",
    ja = "ただし、異常のある箇所はこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: empty, incomplete, or hanging for minutes?", risk = "check" },
      { "Application log: VSS 8193, 12302, 12347, 13 (CEventSystem), EventSystem 4609.", risk = "check" },
      { "sc query EventSystem, sc query COMSysApp; tasklist /svc shows who shares the process.", risk = "check" },
      { "Restart Windows when no backup runs: most of these cases end with that.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers を実行し、空、欠け、数分の停止がないか調べます。", risk = "check" },
      { "アプリケーション ログの VSS 8193、12302、12347、13 (CEventSystem)、EventSystem 4609 を調べます。", risk = "check" },
      { "sc query EventSystem、sc query COMSysApp と、プロセスを共有するサービス (tasklist /svc) を調べます。", risk = "check" },
      { "バックアップが動いていない時間に Windows を再起動します。多くはこれで解消します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the output of tasklist /svc" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "tasklist /svc の結果" },
  },
  source = "Microsoft: GatherWriterMetadata, PrepareForBackup; Microsoft Japan support blog, 2022-11-15 (12347: a restart cures most).",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80042302): m_pVssObject->GatherWriterMetadata(&pAsync)",
      "05/14/2023 18:02:11.480 COM Error(0x80042302): m_pVssObject->PrepareForBackup(&pAsync)",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042302): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
