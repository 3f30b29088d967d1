-- Not one writer but the way to all of them is broken: COM+ Event System.
return {
  id       = "vss.writer_infrastructure",
  severity = "error",
  code     = 0x80042318,
  name     = "VSS_E_WRITER_INFRASTRUCTURE",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS could not reach any writer: its event path is not working",
    ja = "VSS からライターを呼び出す仕組みが正常に動作していません",
  },
  short   = { en = "no writer path", ja = "ライター基盤異常" },
  explain = {
    en = "VSS talks to writers through the service COM+ Event System. If that hangs, is stopped or has damaged subscriptions, no writer answers.",
    ja = "VSS は COM+ Event System を通じてライターを呼び出します。このサービスの停止や異常、登録情報の破損があると、どのライターも応答しません。",
  },
  retry_note = {
    en = "Once after 10 minutes; mostly only a restart of Windows helps.",
    ja = "10 分後に 1 回だけ再実行できます。多くは Windows の再起動が必要です。",
  },
  confidence = {
    "certain",
    en = "Which service is at fault is not in this log.",
    ja = "ただし、どのサービスの問題かはこのログに残りません",
  },
  advice = {
    en = {
      { "Run vssadmin list writers: an empty list confirms it.", risk = "check" },
      { "sc query EventSystem and sc query COMSysApp; tasklist /svc shows what runs in the same svchost.", risk = "check" },
      { "Application log: VSS 12302, 12347, 12291, 13, 8193.", risk = "check" },
      { "Restart Windows when no backup runs: it cures most cases. Do not register DLLs anew.", risk = "outage" },
      { "If it returns: sc config EventSystem type= own gives that service a process of its own from the next restart on.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers を実行します。一覧が空なら確定です。", risk = "check" },
      { "sc query EventSystem と sc query COMSysApp を実行します。同じ svchost のサービスは tasklist /svc で分かります。", risk = "check" },
      { "アプリケーション ログの VSS 12302、12347、12291、13、8193 を調べます。", risk = "check" },
      { "ほかのバックアップがない時間に Windows を再起動します。DLL の再登録は行いません。", risk = "outage" },
      { "再発する場合は、sc config EventSystem type= own でサービスのプロセスを分けます (次の再起動から有効)。", risk = "outage" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers and tasklist /svc", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "vssadmin list writers と tasklist /svc の結果", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft Japan support blog 2017/05/20 and 2022/11/15. Re-registering DLLs (KB 940184) is for Server 2003 only and can force a reinstall later on.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042318): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004231b): m_pVssObject->SetContext(ctx)" },
  },
}
