-- Too little room for the shadow copy storage on a named volume.
return {
  id       = "volsnap.no_space",
  severity = "error",
  match    = {
    { text = { "There was insufficient disk space on volume {storage} to create the shadow copy of volume {volume}.", "could not grow its shadow copy storage on volume", "does not have sufficiently large contiguous blocks", "could not be located in non-critical space" } },
    { provider = "volsnap", event_id = { 12, 13, 23, 39, 41, 48 } },
  },
  retry    = "no",
  leads_to = { "vss.insufficient_storage", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "Too little room on a volume for the shadow copy of {volume|the volume named}",
    ja = "シャドウコピーを作成する空きが不足しています ({volume|記録参照})",
  },
  short   = { en = "no space", ja = "空き不足" },
  explain = {
    en = "The entry names the volume that is short of space: often a small hidden partition. 39, 41 and 48 want room in one piece or outside of other snapshots: free space that is scattered does not count.",
    ja = "空きが不足しているボリュームの名前が記録されています。小さい回復パーティションの場合がよくあります。39、41、48 では連続した空きが必要で、断片化した空きは使えません。",
  },
  advice = {
    en = {
      { "Free space of the volume named, hidden ones too: aipcontrol diskinfo or fsutil volume diskfree.", risk = "check" },
      { "vssadmin list shadowstorage: used and maximum.", risk = "check" },
      { "Make room, enlarge the partition, or place the storage on another NTFS volume.", risk = "change" },
    },
    ja = {
      { "記録にあるボリュームの空きを調べます (aipcontrol diskinfo、fsutil volume diskfree)。", risk = "check" },
      { "vssadmin list shadowstorage で、割り当てと最大サイズを調べます。", risk = "check" },
      { "空きを増やすか、パーティションを広げるか、記憶域を別の NTFS ボリュームに移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}", "vssadmin list shadowstorage の結果" },
  },
  source = "Message table of volsnap.sys; ids 12, 13, 23, 39, 41, 48; Microsoft: MinDiffAreaFileSize.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 12",
        "Level: Error" },
      "There was insufficient disk space on volume E: to create the shadow copy of volume E:. Shadow copy storage creation failed.",
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 48",
        "Level: Error" },
    },
  },
}
