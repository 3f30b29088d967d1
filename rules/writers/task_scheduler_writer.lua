-- The writer Task Scheduler Writer and the service behind it.
return {
  id       = "writers.task_scheduler_writer",
  severity = "info",
  writer   = "Task Scheduler Writer",
  guid     = "d61d61c8-d73a-4eee-8cdd-f6f9786b7124",
  service  = "Task Scheduler (Schedule)",

  title   = { en = "The failed writer is Task Scheduler Writer", ja = "失敗したライターは Task Scheduler Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It reports the scheduled tasks. Its service cannot be restarted alone: restart Windows.",
    ja = "スケジュールされたタスクを報告します。サービスだけを再起動できないため、Windows を再起動します。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Task Scheduler Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
