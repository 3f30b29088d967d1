-- The transactions were paused well enough; the snapshot behind them took too long.
return {
  id       = "vss.transaction_thaw_timeout",
  severity = "error",
  code     = 0x80042329,
  name     = "VSS_E_TRANSACTION_THAW_TIMEOUT",
  retry    = "yes",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Paused transactions had to go on before the snapshot was done",
    ja = "作成が終わる前に、トランザクションの停止期限を過ぎました",
  },
  short   = { en = "commit too slow", ja = "作成の遅延" },
  explain = {
    en = "The transaction managers may be paused for a short time only. Here the rest, mostly the commit of the snapshot on slow storage, did not fit into it.",
    ja = "トランザクションを止めておける時間は短く、その間に作成が終わりませんでした。多くは、ディスクの遅延か、ライターやボリュームの数が原因です。",
  },
  retry_note = {
    en = "Yes, at once; if it repeats, at a quieter time.",
    ja = "すぐに再実行できます。続く場合は負荷の低い時間に行います。",
  },
  confidence = {
    "certain",
    en = "Which volume was slow is not in this log.",
    ja = "ただし、遅かったボリュームはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12324, 12326, and 12341 with its seconds.", risk = "check" },
      { "System log: disk 153, ID 129, volsnap 8 (storage that answers late).", risk = "check" },
      { "Fewer volumes in one task; exclude the snapshot device from the virus scanner as its vendor describes.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12324、12326 と、秒数の出る 12341 を調べます。", risk = "check" },
      { "システム ログの disk 153、ID 129、volsnap 8 (ディスクの遅延) を調べます。", risk = "check" },
      { "1 つのタスクのボリュームを減らし、ウイルス対策ソフトの除外をベンダーの手順で設定します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "ディスク構成 (仮想マシンなら基盤の種類)" },
  },
  source = "vsserror.h; Microsoft: the requester must retry. Same remedy as 0x80042314, which is the limit of the file system.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042329): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042328): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
