-- Old snapshots that did not survive a start of the volume: mostly noise.
return {
  id       = "volsnap.lost_at_start",
  severity = "info",
  match    = {
    { text = "were aborted during detection" },
    { provider = "volsnap", event_id = { 27, 29, 31, 59 } },
  },

  title = {
    en = "Mostly harmless: a volume came online without its old shadow copies",
    ja = "多くは無害: オンライン時に古いシャドウコピーが破棄されました",
  },
  explain = {
    en = "At a start of Windows, or when a USB disk is plugged in, the driver could not find the files of earlier shadow copies and gave them up. It counts only if it hits a volume of the task at the time of the backup.",
    ja = "Windows の起動時や USB ディスクの接続時に、以前のシャドウコピーのファイルが見つからず破棄されました。バックアップ中に対象のボリュームで記録された場合に限り、手がかりになります。",
  },
  advice = {
    en = {
      { "Which volume, and was a backup running at that moment?", risk = "check" },
    },
    ja = {
      { "対象のボリュームと、その時刻にバックアップ中だったか調べます。", risk = "check" },
    },
  },
  source = "Message table of volsnap.sys; ids 27, 29, 31, 59.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 27",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 59",
        "Level: Error" },
    },
  },
}
