-- The clean-up found nothing to clean: something before it had already failed.
return {
  id       = "vss.bad_state_clean_up",
  severity = "error",
  match    = { code = 0x80042301, phase = "clean-up" },
  refines  = "vss.bad_state",
  retry    = "after-wait",

  title = {
    en = "{call} found no snapshot left to close after the backup",
    ja = "バックアップの後始末 ({call}) に失敗しました",
  },
  short  = { en = "clean-up failed", ja = "後始末の失敗" },
  effect = {
    en = "Clean-up had nothing left to close: fallout of the failure.",
    ja = "後始末の対象がなくなっていました。失敗の結果です。",
  },
  explain = {
    en = "{call} ends a backup. Here VSS no longer knew of one, although the log shows no failure before: the snapshot was lost on the way, or the product closed it twice.",
    ja = "{call} はバックアップを終える呼び出しです。それより前の失敗は記録されていませんが、VSS には対象が残っていませんでした。途中で失われたか、製品が 2 回終了処理をしています。",
  },
  confidence = {
    "likely",
    en = "What ended the backup before is not in this log.",
    ja = "ただし、先に何が起きたかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log, VolSnap 25 and 36: was the shadow copy lost while it was read?", risk = "check" },
      { "Did the backup itself finish? Verify its image before relying on it.", risk = "check" },
      { "vssadmin list writers: writers that wait for the end of the backup (states [5]) calm down after the next good run.", risk = "check" },
    },
    ja = {
      { "システム ログの VolSnap 25、36 で、読み取り中にシャドウコピーが失われていないか調べます。", risk = "check" },
      { "バックアップ自体が完了しているか、イメージの検証で確かめます。", risk = "check" },
      { "vssadmin list writers を実行します。状態 [5] のライターは、次に成功したときに元に戻ります。", risk = "check" },
    },
  },
  ask = {
    en = { "the whole task log", "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "タスクログ全体", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "Microsoft: BackupComplete, AbortBackup; VSS diagnosis practice: clean-up calls fail after another failure, whatever their code.",

  examples = {
    hit = { "05/14/2023 18:02:12.480 COM Error(0x80042301): m_pVssObject->BackupComplete(&pAsync)" },
    miss = { "05/14/2023 18:02:12.480 COM Error(0x80042301): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
