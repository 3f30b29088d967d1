-- The task names one volume twice.
return {
  id       = "vss_events.volume_twice_in_set",
  severity = "error",
  match    = { provider = "VSS", event_id = 4002 },
  retry    = "no",
  leads_to = { "vss.object_already_exists", "vss.object_already_exists_volume" },

  title = {
    en = "The same volume was put twice into one snapshot set",
    ja = "同じボリュームが 1 つのスナップショット セットに 2 回追加されました",
  },
  short   = { en = "volume twice", ja = "重複指定" },
  explain = {
    en = "A set takes each volume once. The task, or a mount point in it, leads to one volume by two ways.",
    ja = "1 つのセットに同じボリュームは 1 回しか追加できません。タスクの対象かマウント ポイントが、同じボリュームを二重に指しています。",
  },
  advice = {
    en = {
      { "mountvol: do two paths of the task lead to one volume?", risk = "check" },
      { "Leave one of the two out of the task.", risk = "change" },
    },
    ja = {
      { "mountvol で、対象の 2 つのパスが同じボリュームを指していないか調べます。", risk = "check" },
      { "どちらか一方をタスクから外します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 4002.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 4002",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 4002",
        "Level: Error" },
    },
  },
}
