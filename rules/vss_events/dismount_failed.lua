-- A volume could not be dismounted.
return {
  id       = "vss_events.dismount_failed",
  severity = "warning",
  match    = { provider = "VSS", event_id = 12331 },

  title = {
    en = "VSS could not dismount a volume (event 12331)",
    ja = "VSS がボリュームのマウントを解除できませんでした (12331)",
  },
  explain = {
    en = "Some program keeps files of that volume open. It matters to a revert or to hardware providers, hardly to a plain backup.",
    ja = "ボリューム上のファイルを開いているプログラムがあります。復元やハードウェア プロバイダーでは問題になりますが、通常のバックアップではほぼ関係しません。",
  },
  advice = {
    en = {
      { "Which program holds files of that volume open?", risk = "check" },
    },
    ja = {
      { "ボリューム上のファイルを開いているプログラムを調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 12331.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12331",
        "Level: Warning" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12331",
        "Level: Warning" },
    },
  },
}
