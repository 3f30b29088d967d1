-- Going back to a shadow copy was interrupted.
return {
  id       = "volsnap.revert_stopped",
  severity = "warning",
  match    = { provider = "volsnap", event_id = 62 },

  title = {
    en = "A volume was lost while it was being reverted to a shadow copy",
    ja = "以前の状態への復元中に、ボリュームが失われました",
  },
  explain = {
    en = "Somebody was reverting a volume to a shadow copy, and the disk went away. The volume may be half reverted.",
    ja = "シャドウコピーへの復元中に、ディスクが切断されました。ボリュームが途中の状態になっている可能性があります。",
  },
  advice = {
    en = {
      { "chkdsk X: /scan, and whether the revert can be begun again.", risk = "check" },
    },
    ja = {
      { "chkdsk X: /scan を実行し、復元をやり直せるか調べます。", risk = "check" },
    },
  },
  source = "Message table of volsnap.sys; id 62.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 62",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 62",
        "Level: Warning" },
    },
  },
}
