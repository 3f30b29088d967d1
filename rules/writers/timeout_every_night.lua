-- Time-outs on several nights at one time of day: something loads the disks at that hour.
return {
  id       = "writers.timeout_every_night",
  severity = "error",
  match    = { code = { 0x800423f2, 0x80042313, 0x80042314 } },
  count    = { at_least = 3, across = "logs", by = "code", same_time = "30m" },
  retry    = "after-wait",

  title = {
    en = "Timed out on {days} days, always between {earliest} and {latest}",
    ja = "{days} 日とも {earliest} から {latest} の間にタイムアウトしています",
  },
  short   = { en = "timeouts nightly", ja = "毎晩タイムアウト" },
  explain = {
    en = "A load that comes back every day at that time (virus scan, another backup, index or database maintenance, a storage job) slows down the disks just when VSS holds back all writes.",
    ja = "毎日その時刻に負荷がかかっています。ウイルス スキャン、別のバックアップ、データベースの保守、ストレージ側の処理などで、VSS が書き込みを静止する時間にディスクの応答が遅くなります。",
  },
  confidence = {
    "possible",
    en = "If the task only ever runs at that time, the hour says nothing about the reason.",
    ja = "タスクの実行がその時刻だけの場合、時刻は理由の手掛かりになりません",
  },
  advice = {
    en = {
      { "List what runs between {earliest} and {latest} on this machine, its hypervisor and its storage.", risk = "check" },
      { "Run the task once at a quiet hour. If it succeeds, move it there.", risk = "change" },
    },
    ja = {
      { "{earliest} から {latest} に実行される処理を、このサーバー、仮想化基盤、ストレージのそれぞれで調べます。", risk = "check" },
      { "負荷の低い時間帯に 1 回実行します。成功すれば、その時間帯に移します。", risk = "change" },
    },
  },
  source = "Practice of support desks; Microsoft: Shadow Copy Creation for Providers (60 s between Freeze and Thaw).",

  examples = {
    hit = {
      { logs = {
        { "05/12/2023 18:03:52.957 [05/13/2023 03:03:52.787] OUTPUT:",
          "ERROR: Selected writer 'System Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
        { "05/13/2023 18:11:20.957 [05/14/2023 03:11:20.787] OUTPUT:",
          "ERROR: Selected writer 'WMI Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
        { "05/14/2023 18:04:01.957 [05/15/2023 03:04:01.787] OUTPUT:",
          "ERROR: Selected writer 'System Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
      } },
    },
    miss = {
      { logs = {
        { "05/12/2023 18:03:52.957 [05/13/2023 03:03:52.787] OUTPUT:",
          "ERROR: Selected writer 'System Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
        { "05/13/2023 20:11:20.957 [05/14/2023 05:11:20.787] OUTPUT:",
          "ERROR: Selected writer 'WMI Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
        { "05/14/2023 12:04:01.957 [05/14/2023 21:04:01.787] OUTPUT:",
          "ERROR: Selected writer 'System Writer' is in failed state!",
          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
          "- Writer Failure code: 0x800423f2 (<Unknown error code>)" },
      } },
    },
  },
}
