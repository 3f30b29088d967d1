-- Something VSS or ASR looked up by its id is not there: a boot entry or a volume.
return {
  id       = "com.element_not_found",
  severity = "error",
  code     = 0x80070490,
  name     = "ERROR_NOT_FOUND",
  match    = { code = 0x80070490, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "An entry that VSS looked up does not exist (element not found)",
    ja = "VSS の参照した項目が見つかりません (要素なし)",
  },
  short   = { en = "not found", ja = "要素なし" },
  explain = {
    en = "With system state it is mostly the boot configuration (BCD) that names a disk which was exchanged. Otherwise a volume id that the mount manager has no more.",
    ja = "システム状態を含む場合は、交換前のディスクを指す起動設定 (BCD) が多くの原因です。それ以外は、マウント マネージャーにないボリューム ID です。",
  },
  retry_note = {
    en = "No: the entry has to be put right first.",
    ja = "該当する項目を直すまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "What was looked up is not in this log.",
    ja = "ただし、参照された項目はこのログに残りません",
  },
  advice = {
    en = {
      { "bcdedit /enum all: device unknown?", risk = "check" },
      { "diskpart, list volume: is the EFI system or system-reserved partition there and sound?", risk = "check" },
      { "mountvol: volumes without a path, of disks that are gone.", risk = "check" },
      { "Remove stale letters with mountvol /r. BCD: only with an image at hand (bcdedit /export first).", risk = "change" },
    },
    ja = {
      { "bcdedit /enum all で、device が unknown のものを調べます。", risk = "check" },
      { "diskpart の list volume で、EFI システム パーティションまたはシステムで予約済みの区画を調べます。", risk = "check" },
      { "mountvol で、存在しないディスクのボリュームを調べます。", risk = "check" },
      { "mountvol /r で古い割り当てを削除します。BCD の修正は bcdedit /export とイメージの取得後に行います。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of bcdedit /enum all", "the output of vssadmin list volumes and mountvol" },
    ja = { "bcdedit /enum all の結果", "vssadmin list volumes と mountvol の結果" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070490): m_pVssObject->PrepareForBackup(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070490" },
  },
}
