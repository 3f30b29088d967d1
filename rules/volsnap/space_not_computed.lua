-- The free space of the volume could not be read.
return {
  id       = "volsnap.space_not_computed",
  severity = "error",
  match    = { provider = "volsnap", event_id = 20 },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto" },

  title = {
    en = "The snapshots were lost: free space could not be computed",
    ja = "空き容量を計算できず、シャドウコピーが失われました",
  },
  short   = { en = "free space", ja = "空きの計算失敗" },
  explain = {
    en = "The driver could not compute which parts of the volume are free: too little memory (c000009a) or a damaged file system. The NTSTATUS in the event data decides.",
    ja = "ボリュームの未使用部分を計算できませんでした。メモリーの不足 (c000009a) かファイル システムの破損で、イベント データの NTSTATUS で判断します。",
  },
  advice = {
    en = {
      { "NTSTATUS in the event data; Ntfs 55 in the System log.", risk = "check" },
      { "chkdsk X: /scan.", risk = "check" },
    },
    ja = {
      { "イベント データの NTSTATUS と、システム ログの Ntfs 55 を調べます。", risk = "check" },
      { "chkdsk X: /scan を実行します。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; id 20.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 20",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 20",
        "Level: Error" },
    },
  },
}
