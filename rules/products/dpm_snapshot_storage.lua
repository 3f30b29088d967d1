-- DPM: the snapshot outgrew its room.
return {
  id       = "products.dpm_snapshot_storage",
  severity = "info",
  match    = { text = "(ID 30115 Details" },

  title = {
    en = "DPM: the snapshot volume had too little room for the changes",
    ja = "DPM: スナップショットの記憶域が変更量に対して不足しました",
  },
  explain = {
    en = "During synchronisation more changed than the shadow copy storage of the protected server, or the snapshot pool of the array, can hold.",
    ja = "同期中の変更量が、保護対象のサーバーの記憶域、またはストレージ装置のスナップショット領域を超えました。",
  },
  advice = {
    en = {
      { "vssadmin list shadowstorage on the protected server; the snapshot pool of the array.", risk = "check" },
      { "Enlarge it, or synchronise when less is written.", risk = "change" },
    },
    ja = {
      { "保護対象のサーバーの vssadmin list shadowstorage と、装置のスナップショット領域を調べます。", risk = "check" },
      { "領域を増やすか、書き込みの少ない時間に同期します。", risk = "change" },
    },
  },
  source = "Microsoft support article on Hyper-V backups with DPM.",

  examples = {
    hit = {
      "DPM failed to synchronize changes for D:\\ on shop01. (ID 30115 Details: Unknown error (0x8004231f) (0x8004231F))",
    },
    miss = {
      "DPM synchronized D:\\ on shop01. (ID 115)",
    },
  },
}
