-- The same collision on several nights, always at the same time: two schedules stand too close.
return {
  id       = "vss.schedule_collision",
  severity = "error",
  match    = { code = 0x80042316 },
  count    = { at_least = 3, across = "logs", same_time = "15m", began_with = "same" },
  retry    = "after-wait",

  title = {
    en = "Two schedules collide: {days} days, always {earliest} to {latest}",
    ja = "実行予定の重なり: {days} 日とも {earliest} から {latest} の間です",
  },
  short   = { en = "same schedule", ja = "予定の重なり" },
  explain = {
    en = "The other one was at work at the same time of day on all of these days, so it is started by a schedule, too. No other failure came before, so that no set was left open.",
    ja = "どの日も同じ時刻に別のシャドウコピーが作成されているため、相手も予定に従って実行されています。これより前に別の失敗はなく、残ったスナップショット セットではありません。",
  },
  reply = {
    en = "something else creates a shadow copy at that hour, always between {earliest} and {latest}",
    ja = "毎回 {earliest} から {latest} の間に、別のシャドウコピーの作成と重なるため",
  },
  confidence = {
    "likely",
    en = "Who the other one is stands in none of the logs.",
    ja = "ただし、相手の名前はどのログにも残りません",
  },
  advice = {
    en = {
      { "List what starts between {earliest} and {latest}: Task Scheduler, other backup products, Previous Versions, the hypervisor's backup.", risk = "check", reply = "Please check what starts between {earliest} and {latest} every day: another backup, Previous Versions, or a backup run by the hypervisor." },
      { "Move this task by 15 minutes or more and watch the next nights.", risk = "change", reply = "Please move this task by 15 minutes or more and watch it for some days." },
    },
    ja = {
      { "{earliest} から {latest} に始まる処理を調べます (タスク スケジューラ、ほかのバックアップ製品、以前のバージョン、仮想化基盤側のバックアップ)。", risk = "check", reply = "毎日 {earliest} から {latest} に始まる処理 (別のバックアップ、以前のバージョン、仮想化基盤側のバックアップなど) がないか、ご確認ください。" },
      { "このタスクを 15 分以上ずらし、次の数日を確認します。", risk = "change", reply = "このタスクの開始時刻を 15 分以上ずらし、数日間ご確認ください。" },
    },
  },
  ask = {
    en = { "the schedule of any other backup", "event logs of one of these nights (Application, System, Security)" },
    ja = { "ほかのバックアップの実行予定", "該当する日のイベント ログ (アプリケーション、システム、セキュリティ)" },
  },
  source = "Practice of support desks; Microsoft: Error Handling in Shadow Copy Providers (one set at a time), default times of Shadow Copies of Shared Folders.",

  examples = {
    hit = {
      { logs = {
        "05/12/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/13/2023 18:03:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/14/2023 18:02:41.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
    },
    miss = {
      { logs = { -- three runs of one evening
        "05/12/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/12/2023 18:05:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/12/2023 18:09:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
      { logs = { -- at other hours
        "05/12/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/13/2023 22:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
        "05/14/2023 03:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      } },
    },
  },
}
