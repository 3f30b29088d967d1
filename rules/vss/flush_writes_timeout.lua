-- Before writes are held, what is in memory must reach the disk: that took too long.
return {
  id       = "vss.flush_writes_timeout",
  severity = "error",
  code     = 0x80042313,
  name     = "VSS_E_FLUSH_WRITES_TIMEOUT",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Cached data could not be written to disk in time for the snapshot",
    ja = "未書き込みのデータを、制限時間内にディスクへ書き出せませんでした",
  },
  short   = { en = "flush too slow", ja = "書き出しの遅延" },
  explain = {
    en = "At the moment of the snapshot every volume of the set is flushed. A disk that is busy, slow or failing does not manage that in time.",
    ja = "スナップショットの直前に、対象のボリュームすべてでキャッシュの書き出しが行われます。ディスクの負荷が高いとき、または応答が遅いときに間に合わなくなります。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "時間をあければ再実行できます (10 分後、3 回まで。負荷の低い時間帯に)。",
  },
  confidence = {
    "certain",
    en = "Which volume was slow is not in this log.",
    ja = "ただし、遅かったボリュームの名前はこのログに残りません",
  },
  causes = {
    en = {
      { "heavy writing at that time: virus scan, copy, other backup", confidence = "likely" },
      { "a slow or failing disk, controller or array", confidence = "possible" },
    },
    ja = {
      { "同じ時間帯の大量の書き込み (ウイルス スキャン、コピーなど)", confidence = "likely" },
      { "ディスク、コントローラー、ストレージの遅延や故障", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log: VSS 12297, 12338, 12339 name the volume.", risk = "check" },
      { "System log: volsnap 9 and 21; disk 51 and 153, ID 129 mean the storage path.", risk = "check" },
      { "Move the task away from virus scans, copies and other backups.", risk = "change" },
      { "Fewer volumes in one task; keep those of one application together.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12297、12338、12339 でボリュームを調べます。", risk = "check" },
      { "システム ログの volsnap 9、21 を調べます。disk 51、153、ID 129 があれば、ストレージの経路の問題です。", risk = "check" },
      { "ウイルス スキャンやほかのバックアップと重ならない時刻に移します。", risk = "change" },
      { "1 つのタスクのボリュームを減らします。同じアプリケーションのボリュームは分けません。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the disks behind the volumes (hypervisor, SAN)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "ディスク構成 (仮想マシンなら基盤の種類)" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: DoSnapshotSet (transient, ten minutes, up to three tries), Shadow Copy Creation for Providers.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 com exception caught(0x80042313) in VssStart" },
    miss = { "05/14/2023 18:02:11.480 com exception caught(0x80042314) in VssStart" },
  },
}
