-- "Backup and Restore" of client editions: a wrapper again.
return {
  id       = "wsb.client_snapshot_failed",
  severity = "error",
  code     = 0x81000019,
  retry    = "after-wait",
  echo     = { before = "1m", after = "10m" },

  title = {
    en = "Windows Backup (client) could not create its shadow copy",
    ja = "「バックアップと復元」が、シャドウコピーを作成できませんでした",
  },
  short   = { en = "client backup", ja = "クライアント版" },
  effect = {
    en = "Windows Backup's own code for the failed shadow copy.",
    ja = "シャドウコピーの失敗に、Windows バックアップが付けたコードです。",
  },
  explain = {
    en = "The old backup of client editions says only that its shadow copy failed. Code and reason are in the events VSS, volsnap and SPP of the same minute.",
    ja = "クライアント版の「バックアップと復元」が、失敗だけを示すコードです。理由は、同じ時刻の VSS、volsnap、SPP の記録にあります。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, once the events were read.",
    ja = "イベントを調べ、10 分後に再実行できます。",
  },
  confidence = {
    "certain",
    en = "The code of VSS is not in this log.",
    ja = "ただし、VSS のコードはこのログにありません",
  },
  advice = {
    en = {
      { "Application log: VSS 12289, 12293, SPP 16387. System log: volsnap of that minute.", risk = "check" },
      { "vssadmin list volumes: a partition of another system (dual boot) in the list?", risk = "check" },
      { "Free space of the system-reserved and recovery partitions (diskpart).", risk = "check" },
    },
    ja = {
      { "アプリケーション ログの VSS 12289、12293、SPP 16387 と、システム ログの volsnap を調べます。", risk = "check" },
      { "vssadmin list volumes で、別の OS の区画が含まれていないか調べます。", risk = "check" },
      { "diskpart で、システムで予約済みの区画と回復パーティションの空きを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list volumes and mountvol" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list volumes と mountvol の結果" },
  },
  source = "One published case (blog.onk164.net, archives 753), where 0x80042306 stands behind it.",

  examples = {
    hit = { "Windows Backup failed. Details: The shadow copy could not be created. (0x81000019)" },
    miss = { "Windows Backup failed. Details: The disk is full. (0x80780048)" },
  },
}
