-- Not files but transactions would not stand still: KTM or MSDTC.
return {
  id       = "vss.transaction_freeze_timeout",
  severity = "error",
  code     = 0x80042328,
  name     = "VSS_E_TRANSACTION_FREEZE_TIMEOUT",
  retry    = "yes",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Open transactions (KTM, MSDTC) could not be paused in time",
    ja = "実行中のトランザクション (KTM、MSDTC) を一時停止できませんでした",
  },
  short   = { en = "transactions", ja = "トランザクション" },
  explain = {
    en = "Just before the snapshot VSS has the transaction managers of Windows pause. One that is busy with a long commit, or waits for another machine, does not manage it.",
    ja = "VSS は作成の直前に、Windows のトランザクション マネージャーを一時停止します。長いコミットや、ほかの PC の応答待ちがあると間に合いません。",
  },
  retry_note = {
    en = "Yes, at once; three failures in a row need the checks.",
    ja = "すぐに再実行できます。3 回続く場合は先に確認します。",
  },
  confidence = {
    "certain",
    en = "Whose transaction it was is not in this log.",
    ja = "ただし、どのトランザクションかは残りません",
  },
  causes = {
    en = {
      { "a program that commits without pause (registry, database, update)", confidence = "likely" },
      { "distributed transactions in doubt (MSDTC)", confidence = "possible" },
    },
    ja = {
      { "更新や登録を連続して行うプログラム", confidence = "likely" },
      { "未解決の分散トランザクション (MSDTC)", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log: VSS 12323, 12325; MSDTC, KTM.", risk = "check" },
      { "dcomcnfg, My Computer, Distributed Transaction Coordinator: transactions that stay in doubt.", risk = "check" },
      { "Start the task when no batch run or Windows update is at work.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12323、12325 と、MSDTC、KTM の記録を調べます。", risk = "check" },
      { "dcomcnfg の分散トランザクション コーディネーターで、未確定のトランザクションを調べます。", risk = "check" },
      { "夜間バッチや Windows の更新と重ならない時刻に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Microsoft: Working with File System and Security Features: the requester must retry. Not in the vendor's article.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042328): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042329): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
