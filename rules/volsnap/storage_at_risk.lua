-- The storage cannot grow any more: snapshots may go at any moment.
return {
  id       = "volsnap.storage_at_risk",
  severity = "warning",
  match    = {
    { text = "There was insufficient disk space on volume {storage} to grow the shadow copy storage" },
    { provider = "volsnap", event_id = { 24, 38 } },
  },

  title = {
    en = "The shadow copy storage can hardly grow: the snapshots are at risk",
    ja = "記憶域を拡張できず、シャドウコピーが失われるおそれがあります",
  },
  explain = {
    en = "24: the disk is nearly full; 38: the maximum size is nearly reached. If nothing changes, all shadow copies of the volume go (VolSnap 35 or 36) and a running backup fails in the middle.",
    ja = "24 は空き容量、38 は最大サイズの不足です。このまま続くと、すべてのシャドウコピーが失われ (VolSnap 35 または 36)、実行中のバックアップは途中で失敗します。",
  },
  advice = {
    en = {
      { "vssadmin list shadowstorage and the free space of that volume.", risk = "check" },
      { "24: make room. 38: raise the maximum with vssadmin resize shadowstorage (raising deletes nothing).", risk = "change" },
    },
    ja = {
      { "vssadmin list shadowstorage と、そのボリュームの空き容量を調べます。", risk = "check" },
      { "24 の場合は空きを増やし、38 の場合は vssadmin resize shadowstorage で最大サイズを増やします (増やす変更では削除されません)。", risk = "change" },
    },
  },
  source = "Message table of volsnap.sys; ids 24, 38.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 24",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 38",
        "Level: Warning" },
    },
  },
}
