-- One LUN restore at a time.
return {
  id       = "vss.resync_in_progress",
  severity = "error",
  code     = 0x800423ff,
  name     = "VSS_E_RESYNC_IN_PROGRESS",
  retry    = "after-wait",

  title = {
    en = "Another restore of LUNs is still running on this machine",
    ja = "別の LUN の復元 (再同期) が実行中です",
  },
  short   = { en = "resync running", ja = "再同期中" },
  explain = {
    en = "VSS puts back LUNs from hardware snapshots one request after the other. The one before has not ended, or its program died in the middle.",
    ja = "ハードウェア スナップショットからの LUN の復元は、1 つずつ行われます。前の復元が終わっていないか、途中でプログラムが終了しています。",
  },
  retry_note = {
    en = "Yes, when the running restore has ended.",
    ja = "実行中の復元が終われば再実行できます。",
  },
  confidence = {
    "certain",
    en = "Who started the other restore is not in this log.",
    ja = "ただし、先に開始した処理の名前は残りません",
  },
  advice = {
    en = {
      { "Which product or script is restoring at the moment? Ask the storage team, look at the array's jobs.", risk = "check" },
      { "Nothing is running: restart Volume Shadow Copy (VSS) once no backup or restore uses it.", risk = "outage" },
    },
    ja = {
      { "実行中の復元を、ストレージの管理者とストレージの管理画面で確かめます。", risk = "check" },
      { "何も実行されていない場合は、バックアップや復元がないことを確かめ、Volume Shadow Copy (VSS) を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "make, model and VSS provider version of the storage array" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423ff): m_pVssObject->RecoverSet(flags, &pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042325): m_pVssObject->RevertToSnapshot(id, TRUE)" },
  },
}
