-- vssadmin, often a scheduled task, reports that it failed.
return {
  id       = "vss_events.vssadmin_failed",
  severity = "warning",
  match    = {
    { text = "VssAdmin: Unable to create a shadow copy: {reason:rest}" },
    { provider = "VSS", event_id = 7001 },
  },

  title = {
    en = "vssadmin, another user of VSS, could not create a shadow copy",
    ja = "vssadmin によるシャドウコピーの作成も失敗しています",
  },
  explain = {
    en = "This is another program than the backup: mostly the scheduled task of Shadow Copies of Shared Folders (7:00 and 12:00 by default). It shows who may get in the way, and that Windows itself fails too.",
    ja = "バックアップ製品とは別の処理です。多くは共有フォルダーのシャドウ コピーのタスクです (既定は 7:00 と 12:00)。競合する相手になり得ること、Windows 自身でも失敗することが分かります。",
  },
  advice = {
    en = {
      { "Task Scheduler: tasks named ShadowCopyVolume, and their times.", risk = "check" },
      { "If they meet the backup, move one of them by 10 minutes or more.", risk = "change" },
    },
    ja = {
      { "タスク スケジューラで ShadowCopyVolume という名前のタスクと時刻を調べます。", risk = "check" },
      { "バックアップと重なる場合は、10 分以上ずらします。", risk = "change" },
    },
  },
  source = "Message table of vssvc.exe; id 7001.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 7001",
        "Level: Error" },
      "VssAdmin: Unable to create a shadow copy: The shadow copy provider had an error. Command-line: 'vssadmin.exe Create Shadow /For=E:'.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 7001",
        "Level: Error" },
    },
  },
}
