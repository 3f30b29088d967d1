-- A write failed for want of room: on the volume itself or where its shadow copies are kept.
return {
  id       = "com.disk_full",
  severity = "error",
  code     = 0x80070070,
  name     = "ERROR_DISK_FULL",
  match    = { code = 0x80070070, vss = true },
  retry    = "no",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "A volume ran full while the shadow copy was made",
    ja = "シャドウコピーの作成中に、ディスクの空きがなくなりました",
  },
  short   = { en = "disk full", ja = "ディスク満杯" },
  explain = {
    en = "Either the volume that holds the shadow copy storage is full, or C:, where VSS and the writers put their own files during a backup.",
    ja = "シャドウコピーの記憶域があるボリュームか、VSS やライターが作業用のファイルを置く C: に空きがありません。",
  },
  retry_note = {
    en = "No: make room first.",
    ja = "空きを確保するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume is full is not in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "Get-Volume: SizeRemaining of C: and of every volume in the task; aim at 10 % free.", risk = "check" },
      { "vssadmin list shadowstorage: where is the storage, how large is its maximum?", risk = "check" },
      { "Free space (Disk Clean-up, old logs), or put the storage on another volume: vssadmin add shadowstorage /for=D: /on=E: /maxsize=20% (server).", risk = "change" },
    },
    ja = {
      { "Get-Volume で、C: と対象の各ボリュームの空きを調べます (10 % 以上が目安)。", risk = "check" },
      { "vssadmin list shadowstorage で、記憶域の場所と最大サイズを調べます。", risk = "check" },
      { "不要なファイルを整理するか、vssadmin add shadowstorage /for=D: /on=E: /maxsize=20% (サーバー版) で別のボリュームを使います。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list shadowstorage", "free space of all volumes" },
    ja = { "vssadmin list shadowstorage の結果", "全ボリュームの空き容量" },
  },
  source = "winerror.h, as an HRESULT. vss.insufficient_storage (0x8004231f) is VSS's own word where it fails to reserve room beforehand.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070070): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070070" },
  },
}
