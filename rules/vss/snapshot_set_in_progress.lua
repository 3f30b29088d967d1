-- VSS creates one set of shadow copies at a time on a machine: somebody else was at it, or left one unfinished.
return {
  id       = "vss.snapshot_set_in_progress",
  severity = "error",
  code     = 0x80042316,
  name     = "VSS_E_SNAPSHOT_SET_IN_PROGRESS",
  retry    = "after-wait",
  echo     = { before = "0s", after = "30m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "No snapshot could be started: another shadow copy was being created",
    ja = "別のシャドウコピーが作成中で、スナップショットを開始できませんでした",
  },
  short  = { en = "another running", ja = "別の作成と競合" },
  effect = {
    en = "The set of the failed attempt was still open.",
    ja = "先に失敗したスナップショット セットが残っていました。",
  },
  explain = {
    en = "From start to completion, a machine can create only one set of shadow copies at a time. A program that merely uses a finished shadow copy is not in the way.",
    ja = "シャドウコピーの作成は、開始から完了まで、1 台で同時に 1 つだけです。作成済みのシャドウコピーを使っているだけの処理とは競合しません。",
  },
  retry_note = {
    en = "Yes, after a few minutes. If it fails every time, go to step 4.",
    ja = "時間をあければ再実行できます (数分後)。毎回失敗する場合は 4 へ進みます。",
  },
  reply = {
    en = "another shadow copy was being created at that moment, so its snapshot could not be started",
    ja = "別のシャドウコピーの作成と重なり、スナップショットを開始できなかったため",
  },
  confidence = {
    "certain",
    en = "Who the other one was is not in this log.",
    ja = "ただし、競合した相手の名前はこのログには残りません",
  },
  advice = {
    en = {
      { "Look for what starts shortly before {local|the failure}: another task, another backup product, Windows Server Backup, Previous Versions (7:00, 12:00 by default), a restore point, the hypervisor's backup.", risk = "check", reply = "Please check what starts shortly before {local|the failure}: another backup, Previous Versions (7:00 and 12:00 by default), or a backup run by the hypervisor." },
      { "Read the event logs of that time. If auditing is on, event 8222 of VSSAudit in the Security log names the process.", risk = "check", reply = false },
      { "Once known, move one of the two by 10 minutes or more.", risk = "change", reply = "If there is one, please move it or this task by at least 10 minutes." },
      { "Nobody else, and it fails every time: read the log of the first failure; then restart Windows while no other backup runs.", risk = "outage", reply = "If there is none and the task fails every time, please restart Windows while no other backup runs." },
    },
    ja = {
      { "{local|失敗時刻} の少し前に始まる処理を調べます。別のバックアップタスク、他社のバックアップ製品、Windows Server バックアップ、以前のバージョン (既定は 7:00 と 12:00)、復元ポイント、仮想化基盤側のバックアップです。", risk = "check", reply = "{local|失敗時刻} の少し前に始まる処理 (別のバックアップ、以前のバージョン、仮想化基盤側のバックアップなど) がないか、ご確認ください。" },
      { "同じ時間帯のイベント ログを調べます。監査が有効なら、セキュリティ ログの VSSAudit 8222 に、作成元のプロセス名が残ります。", risk = "check", reply = false },
      { "相手が分かったら、どちらかの開始時刻を 10 分以上ずらします。", risk = "change", reply = "該当する処理がありましたら、開始時刻を 10 分以上ずらしてお試しください。" },
      { "相手がなく毎回失敗する場合は、最初に失敗した回のログを調べます。次に、ほかのバックアップがない時間に Windows を再起動します。", risk = "outage", reply = "該当する処理がなく、毎回失敗する場合は、ほかのバックアップがない時間に Windows を再起動してください。" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System, Security)", "the output of vssadmin list writers", "the schedule of any other backup" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム、セキュリティ)", "vssadmin list writers の結果", "ほかのバックアップの実行予定" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: StartSnapshotSet, Error Handling in Shadow Copy Providers. The article quotes the sentence of AddToSnapshotSet (cluster volumes), but its own log shows StartSnapshotSet, which means plain exclusivity; the cluster case has a rule of its own.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
      "05/14/2023 18:02:11.611 [05/15/2023 03:02:11.480] OUTPUT: - Error text: VSS_E_SNAPSHOT_SET_IN_PROGRESS",
    },
    miss = {
      "05/14/2023 18:02:11.480 COM Error(0x80042317): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)",
      "05/14/2023 18:02:11.480 {IDS_STRING2900}Codes that are retried: 0x80042316 Level=INFO [0]",
      "05/14/2023 18:02:11.480 Set {80042316-80042-4316-8004-231680042316} is kept",
    },
  },
}
