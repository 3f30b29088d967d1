-- Already at backup: a dynamic volume has lost a disk, so the system state cannot be described.
return {
  id       = "vss.asr_missing_dyndisk",
  severity = "error",
  code     = 0x80042404,
  name     = "VSS_E_ASRERROR_MISSING_DYNDISK",
  match    = { code = 0x80042404, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A disk of a dynamic volume is missing, so no system backup",
    ja = "ダイナミック ボリュームのディスクがなく、システムを保存できません",
  },
  short   = { en = "dyn. disk gone", ja = "構成ディスクなし" },
  explain = {
    en = "The ASR Writer records how all disks are built. One member of a spanned, striped or mirrored volume is missing or offline, and it refuses to record half a volume.",
    ja = "ASR Writer は、すべてのディスクの構成を記録します。スパン、ストライプ、ミラーの構成ディスクがないかオフラインのため、記録できません。",
  },
  retry_note = {
    en = "No: bring the disk back, or remove the volume.",
    ja = "ディスクを戻すか、ボリュームを整理するまで失敗します。",
  },
  confidence = {
    "certain",
    en = "Which disk is missing is not in this log.",
    ja = "ただし、不足しているディスクは特定できません",
  },
  advice = {
    en = {
      { "diskpart, list disk (Missing, M0) and list volume (Failed, Failed Rd).", risk = "check" },
      { "Reconnect the disk, then reactivate it in Disk Management.", risk = "change" },
      { "A disk that will not come back: remove the broken volume or mirror only after its data was restored elsewhere; what is on it is lost.", risk = "loss" },
    },
    ja = {
      { "diskpart の list disk (Missing) と list volume (Failed、Failed Rd) を調べます。", risk = "check" },
      { "ディスクを接続し直し、ディスクの管理で再アクティブ化します。", risk = "change" },
      { "戻せない場合は、データを別の場所に復元した後で、壊れたボリュームやミラーを削除します。残っている内容は失われます。", risk = "loss" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of diskpart list disk and list volume" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x80042404 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042404 while disk 2 was cleaned" },
  },
}
