-- SPP gives up waiting for the whole shadow copy of System Restore or Windows Backup.
return {
  id       = "wsb.snapshot_timed_out",
  severity = "error",
  code     = 0x81000101,
  retry    = "after-wait",

  title = {
    en = "The shadow copy of Windows Backup or a restore point timed out",
    ja = "Windows バックアップまたは復元ポイントの作成がタイムアウトしました",
  },
  short   = { en = "SPP timeout", ja = "SPP タイムアウト" },
  explain = {
    en = "System Restore and Windows Backup go through SPP, which gives up when VSS does not finish in time: slow disks, many writers, or much going on during a scan or an update.",
    ja = "システムの復元と Windows バックアップは SPP を経由し、VSS が時間内に終わらないと中止します。ディスクの遅延、ライターの数、スキャンや更新の実行中が考えられます。",
  },
  retry_note = {
    en = "Yes, when the disk is quieter.",
    ja = "ディスクの負荷が低いときに再実行できます。",
  },
  confidence = {
    "likely",
    en = "What took the time is not in this log.",
    ja = "ただし、時間のかかった処理は残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 8229, 12341 and SPP 16387 of the minutes before.", risk = "check" },
      { "Resource Monitor, Disk: is the disk always active, is its response above 50 ms?", risk = "check" },
      { "Start it when no virus scan or update runs; the registry value CreateTimeout that is passed around is not documented by Microsoft.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログで、直前の VSS 8229、12341 と SPP 16387 を調べます。", risk = "check" },
      { "リソース モニターのディスクで、アクティブな時間と応答時間 (50 ms 以上) を調べます。", risk = "check" },
      { "ウイルス スキャンや更新と重ならない時間に実行します。CreateTimeout というレジストリの値は、Microsoft の資料にないため使いません。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "No official page is at hand for the number: general knowledge. The folk remedy (SPP CreateTimeout) is unverified and therefore not advised.",

  examples = {
    hit = { "Backup failed: The creation of the shadow copy has timed out. Try again this operation. (0x81000101)" },
    miss = { "Backup failed: The shadow copy could not be created. (0x81000019)" },
  },
}
