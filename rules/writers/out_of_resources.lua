-- The writer's own process had no memory, handles or threads left.
return {
  id       = "writers.out_of_resources",
  severity = "error",
  code     = 0x800423f1,
  name     = "VSS_E_WRITERERROR_OUTOFRESOURCES",
  last_error = { "Out of resources" },
  retry    = "after-wait",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} ran out of memory or another resource",
    ja = "{writer|VSS ライター} でメモリーなどのリソースが不足しました",
  },
  short   = { en = "no resources", ja = "リソース不足" },
  explain = {
    en = "The service behind the writer could not get what it needed for its part: memory, handles, or a thread for each of many databases.",
    ja = "ライターのサービスが、メモリー、ハンドル、スレッド (データベースの数だけ必要です) などを確保できませんでした。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, up to 3 times, at a quiet time.",
    ja = "10 分後に 3 回まで再実行できます (負荷の低い時間帯に)。",
  },
  confidence = {
    "certain",
    en = "Which resource ran out is not in this log.",
    ja = "ただし、不足したリソースの種類は残りません",
  },
  advice = {
    en = {
      { "System log: Resource-Exhaustion-Detector 2004; volsnap 5, 6.", risk = "check" },
      { "Task Manager, details of the process behind {service|the writer}: memory, handles, threads.", risk = "check" },
      { "Older than ActiveImage Protector 2018? The vendor changed its use of resources there: update.", risk = "change" },
      { "Fewer databases or virtual machines in one task; more memory.", risk = "change" },
      { "Restart Windows when no backup runs, and back up again.", risk = "outage" },
    },
    ja = {
      { "システム ログの Resource-Exhaustion-Detector 2004、volsnap 5、6 を調べます。", risk = "check" },
      { "タスク マネージャーで {service|ライターのサービス} のメモリー、ハンドル、スレッドを調べます。", risk = "check" },
      { "ActiveImage Protector 2018 より前の版は、リソースの使用が改善された版に更新します。", risk = "change" },
      { "タスクあたりのデータベースや仮想マシンを減らすか、メモリーを増やします。", risk = "change" },
      { "ほかのバックアップがない時間に Windows を再起動し、再実行します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs of the last 24 hours (Application, System)", "the output of vssadmin list writers", "the version of the product" },
    ja = { "直近 24 時間のイベント ログ (アプリケーション、システム)", "vssadmin list writers の結果", "製品のバージョン" },
  },
  source = "Actiphy KB: VSS Writer Error (restart, or AIP2018); Microsoft: Writer Errors and Vetoes.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Hyper-V VSS Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x800423f1 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:03:52.957 com exception caught(0x8007000e) in VssStart" },
  },
}
