-- The snapshot set is empty.
return {
  id       = "vss_events.no_volumes_in_set",
  severity = "error",
  match    = { provider = "VSS", event_id = 8196 },
  retry    = "no",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume" },

  title = {
    en = "The snapshot set holds no volume",
    ja = "スナップショット セットにボリュームがありません",
  },
  short   = { en = "no volume", ja = "ボリュームなし" },
  explain = {
    en = "All volumes of the task were refused or are gone before the snapshot was taken.",
    ja = "タスクの対象がすべて除外されたか、スナップショットの前になくなっています。",
  },
  advice = {
    en = {
      { "Compare the volumes of the task with vssadmin list volumes.", risk = "check" },
      { "Choose the volumes of the task anew.", risk = "change" },
    },
    ja = {
      { "タスクの対象を vssadmin list volumes の結果と照合します。", risk = "check" },
      { "タスクの対象のボリュームを選択し直します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 8196.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8196",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8196",
        "Level: Error" },
    },
  },
}
