-- A failed attempt never closed its snapshot set: from then on every task fails with 0x80042316.
return {
  id       = "vss.stuck_snapshot_set",
  severity = "error",
  match    = { code = 0x80042316 },
  count    = { at_least = 2, across = "logs", began_with = "other" },
  retry    = "after-restart",

  title = {
    en = "A snapshot set seems left open by {other_log} ({other_cause})",
    ja = "作成中のセットが残っています: {other_log} ({other_cause})",
  },
  short   = { en = "set left open", ja = "残ったセット" },
  explain = {
    en = "Before these {count} failures, on {other_since|an earlier day}, a task failed with {other_cause}, and nothing succeeded in between. A requester that dies or does not clean up leaves its snapshot set open, and VSS then refuses every other one.",
    ja = "{count} 回の失敗より前 ({other_since|以前}) に、{other_cause} で失敗したタスクがあり、その間に成功したタスクはありません。先に失敗した処理が後始末をしないと、作成中のスナップショット セットが残り、以降の作成はすべて拒否されます。",
  },
  retry_note = {
    en = "After the set is gone: restart Windows while no backup runs.",
    ja = "残ったセットを解消してから再実行します (Windows の再起動など)。",
  },
  reply = {
    en = "a snapshot that failed on {other_day|an earlier day} was left unfinished, and blocks every new one",
    ja = "{other_day|以前}に失敗したスナップショットが作成中のまま残り、新しいスナップショットを作成できないため",
  },
  confidence = {
    "likely",
    en = "That the set is still open is not in the logs, only that nothing succeeded since.",
    ja = "ただし、セットが残っていること自体はログに記録されません",
  },
  advice = {
    en = {
      { "Read {other_log} first: its cause ({other_cause}) has to be removed, or the row begins again.", risk = "check", reply = false },
      { "Event logs since {other_since|then}: VSS 8214 and 4003, VolSnap 30, Application Error 1000 of a backup program.", risk = "check", reply = false },
      { "While no backup runs, restart the service of the backup product that failed, then restart Windows if that was not enough.", risk = "outage", reply = "While no backup runs, please restart Windows once, so that the unfinished snapshot is given up." },
    },
    ja = {
      { "先に {other_log} を調べます。この原因 ({other_cause}) を取り除かないと、再び同じ状態になります。", risk = "check", reply = false },
      { "{other_since|その日} 以降のイベント ログで、VSS 8214、4003、VolSnap 30、バックアップ製品の Application Error 1000 を調べます。", risk = "check", reply = false },
      { "ほかのバックアップがない時間に、失敗したバックアップ製品のサービスを再起動します。解消しない場合は Windows を再起動します。", risk = "outage", reply = "ほかのバックアップがない時間に、Windows を 1 回再起動してください。作成中のまま残ったスナップショットが解消されます。" },
    },
  },
  ask = {
    en = { "{other_log}", "event logs since {other_since|the first failure} (Application, System)" },
    ja = { "{other_log}", "{other_since|最初の失敗} 以降のイベント ログ (アプリケーション、システム)" },
  },
  source = "A failed attempt that leaves its set in progress and blocks all later ones is reported by users of several backup products; Microsoft: Error Handling in Shadow Copy Providers (one set at a time on a machine).",

  examples = {
    hit = {
      { logs = {
        "05/12/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/13/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
    },
    miss = {
      { logs = { -- a success in between: no set was open
        "05/12/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/12/2023 20:02:11.480 {IDS_STRING3018}Exit Code: 0",
        "05/13/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
      { logs = { -- nothing else ever failed
        "05/13/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
    },
  },
}
