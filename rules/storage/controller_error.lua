-- A controller reported an error.
return {
  id       = "storage.controller_error",
  severity = "warning",
  match    = {
    { text = "The driver detected a controller error on" },
    { provider = "disk", event_id = 11 },
  },

  title = {
    en = "A disk controller reported an error (event 11)",
    ja = "ディスク コントローラーでエラーが発生しました (イベント 11)",
  },
  explain = {
    en = "Cable, controller, enclosure or USB bridge of that disk. Beside a VSS timeout it is the likely cause; alone it proves no failed backup.",
    ja = "ディスクのケーブル、コントローラー、USB 変換などの異常です。VSS のタイムアウトと同時刻であれば原因の可能性が高く、単独ではバックアップの失敗を示しません。",
  },
  advice = {
    en = {
      { "Which device is named? Does the entry repeat at each backup?", risk = "check" },
      { "Replace cable or port; update the firmware of the controller.", risk = "change" },
    },
    ja = {
      { "記録内のデバイスと、バックアップのたびに繰り返すか調べます。", risk = "check" },
      { "ケーブルやポートを交換し、コントローラーのファームウェアを更新します。", risk = "change" },
    },
  },
  source = "General knowledge of backup support; disk 11.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: disk",
        "Event ID: 11",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 11",
        "Level: Error" },
    },
  },
}
