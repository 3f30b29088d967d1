-- Denied at the volume: the rights of its root or of System Volume Information were changed.
return {
  id       = "com.access_denied_volume",
  severity = "error",
  match    = { code = 0x80070005, phase = { "add volume", "snapshot" } },
  refines  = "com.access_denied",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS was denied access to a volume of the task",
    ja = "VSS が、対象ボリュームへのアクセスを拒否されました",
  },
  short   = { en = "volume guarded", ja = "ボリューム拒否" },
  explain = {
    en = "The account passed the first steps, so it may use VSS. On one volume the rights of SYSTEM on the root or on System Volume Information are missing, or the volume is write-protected or locked (BitLocker).",
    ja = "最初の段階は通っており、アカウントに VSS の権限はあります。ボリュームのルートや System Volume Information で SYSTEM の権限がないか、書き込み禁止または BitLocker でロックされています。",
  },
  retry_note = {
    en = "No: put the rights of that volume back first.",
    ja = "そのボリュームの権限を直すまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which volume it is does not stand in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12348 names the volume.", risk = "check" },
      { "icacls D:\\ for each volume: SYSTEM must have (F).", risk = "check" },
      { "manage-bde -status: locked? diskpart, attributes volume: read-only?", risk = "check" },
      { "icacls D:\\ /grant SYSTEM:(OI)(CI)F on that volume.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12348 で、ボリュームを調べます。", risk = "check" },
      { "各ボリュームで icacls D:\\ を実行し、SYSTEM に (F) があるか調べます。", risk = "check" },
      { "manage-bde -status でロックを、diskpart の attributes volume で読み取り専用を調べます。", risk = "check" },
      { "該当するボリュームで icacls D:\\ /grant SYSTEM:(OI)(CI)F を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list volumes and mountvol" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list volumes と mountvol の結果" },
  },
  source = "Microsoft: event 12348; AddToSnapshotSet (caller needs rights on the volume).",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)",
      "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->DoSnapshotSet(&pAsync)",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->InitializeForBackup()" },
  },
}
