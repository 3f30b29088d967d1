-- An administrator went back to a shadow copy.
return {
  id       = "volsnap.revert",
  severity = "info",
  match    = { provider = "volsnap", event_id = { 64, 66 } },

  title = {
    en = "A volume was reverted to a shadow copy (started: 64, done: 66)",
    ja = "ボリュームがシャドウコピーの状態に戻されました (開始 64、完了 66)",
  },
  explain = {
    en = "This was ordered by somebody. While it runs, snapshots of that volume fail with 0x80042325.",
    ja = "管理者の操作です。実行中は、そのボリュームのスナップショットが 0x80042325 で失敗します。",
  },
  source = "Message table of volsnap.sys; ids 64, 66.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 64",
        "Level: Information" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 66",
        "Level: Information" },
    },
  },
}
