-- VSS objects were used in the wrong order: as the only error a fault of the requester, mostly an echo of an earlier one.
return {
  id       = "vss.bad_state",
  severity = "error",
  code     = 0x80042301,
  name     = "VSS_E_BAD_STATE",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "{call|A VSS call} came at a moment when VSS could not take it",
    ja = "{call|VSS の呼び出し} が、VSS の受け付けない順序で呼び出されました",
  },
  short   = { en = "wrong order", ja = "呼び出し順序" },
  explain = {
    en = "Calls to VSS have an order: InitializeForBackup, metadata, set, volumes, snapshot. {call|The call} found none of the steps it builds on: they failed, or were left out.",
    ja = "VSS の呼び出しには順序 (初期化、メタデータ、セットの開始、ボリュームの追加、作成) があります。{call|この呼び出し} の前提となる段階が、失敗したか実行されていません。",
  },
  retry_note = {
    en = "Yes, after 10 minutes; if it fails again, see steps 3 and 4.",
    ja = "10 分後に再実行できます。再び失敗する場合は 3 と 4 へ進みます。",
  },
  confidence = {
    "likely",
    en = "Mostly this follows from a failure that was logged before.",
    ja = "ただし、多くは先に起きた失敗の結果として発生します",
  },
  advice = {
    en = {
      { "Read upwards from line {line} to VssStart(): is there an earlier COM Error or exception? That one is the cause.", risk = "check" },
      { "Is the log complete? An excerpt may leave out the first failure.", risk = "check" },
      { "It returns every time: update the backup product.", risk = "change" },
      { "If it is the only error: restart the service of the backup product and Volume Shadow Copy (VSS) while no backup runs.", risk = "outage" },
    },
    ja = {
      { "{line} 行目から VssStart() までさかのぼり、先に出た COM Error や例外がないか調べます。あればそれが原因です。", risk = "check" },
      { "ログが抜粋でないか確かめます。最初の失敗が省かれていることがあります。", risk = "check" },
      { "毎回発生する場合は、バックアップ製品を更新します。", risk = "change" },
      { "ほかにエラーがない場合は、バックアップが動いていない時間に、製品のサービスと Volume Shadow Copy (VSS) を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the whole task log and the log of the run before", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "タスクログ全体と、その前の回のタスクログ", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Actiphy KB: VSS error troubleshooting (not initialised, during a restore, wrong sequence); seen as fallout of 0x80042306 in a published log of another product.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042301): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042302): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)" },
  },
}
