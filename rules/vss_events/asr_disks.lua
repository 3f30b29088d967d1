-- Automated system recovery could not describe a disk.
return {
  id       = "vss_events.asr_disks",
  severity = "error",
  match    = { provider = "VSS", event_id = 40962 },
  retry    = "no",

  title = {
    en = "The disk layout for a system recovery could not be described (40962)",
    ja = "システム回復用のディスク構成を取得できませんでした (40962)",
  },
  short   = { en = "ASR", ja = "ASR の失敗" },
  explain = {
    en = "A critical disk was to be excluded. A backup of the whole system needs every disk that Windows starts from or has services on.",
    ja = "必須のディスクを除外しようとしています。システム全体のバックアップには、起動やサービスに必要なディスクがすべて必要です。",
  },
  advice = {
    en = {
      { "Which disks hold Windows, boot files, page file, services?", risk = "check" },
      { "Put those disks into the task.", risk = "change" },
    },
    ja = {
      { "Windows、起動ファイル、ページ ファイル、サービスのあるディスクを調べます。", risk = "check" },
      { "それらのディスクをタスクに含めます。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 40962.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 40962",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 40962",
        "Level: Error" },
    },
  },
}
