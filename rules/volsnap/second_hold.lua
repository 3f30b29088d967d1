-- Two snapshots of one volume at the same moment.
return {
  id       = "volsnap.second_hold",
  severity = "error",
  match    = { provider = "volsnap", event_id = 17 },
  retry    = "after-wait",
  leads_to = { "vss.snapshot_set_in_progress", "vss.provider_veto" },

  title = {
    en = "Two programs wanted to hold the writes of one volume at once",
    ja = "1 つのボリュームで 2 つのスナップショットが同時に始まりました",
  },
  short   = { en = "competition", ja = "作成の競合" },
  explain = {
    en = "While one snapshot was being made another one began. Two backup programs, or a backup and the hypervisor, meet at that minute.",
    ja = "スナップショットの作成中に、別の作成が始まりました。別のバックアップや仮想化基盤側のバックアップと重なっています。",
  },
  advice = {
    en = {
      { "What else runs at that minute: another backup, Previous Versions, the hypervisor?", risk = "check" },
      { "Move one of the two by 10 minutes or more.", risk = "change" },
    },
    ja = {
      { "同じ時刻のほかのバックアップ、以前のバージョン、仮想化基盤側のバックアップを調べます。", risk = "check" },
      { "どちらかの開始時刻を 10 分以上ずらします。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; id 17.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 17",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 17",
        "Level: Error" },
    },
  },
}
