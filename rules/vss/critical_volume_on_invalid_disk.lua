-- Something of the system state lies on a kind of disk that a bare-metal restore cannot rebuild.
return {
  id       = "vss.critical_volume_on_invalid_disk",
  severity = "error",
  code     = 0x80042411,
  name     = "VSS_E_CRITICAL_VOLUME_ON_INVALID_DISK",
  match    = { code = 0x80042411, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A critical volume lies on a disk that cannot be restored",
    ja = "重要なボリュームが、回復に対応しないディスクにあります",
  },
  short   = { en = "invalid disk", ja = "対象外ディスク" },
  explain = {
    en = "Critical volumes have to be on fixed disks. A service or a system folder on a USB or other removable disk, or on a mounted VHD, makes that disk critical too.",
    ja = "重要なボリュームは、固定ディスクになければなりません。USB などのリムーバブル ディスクやマウントした VHD にサービスやシステムのフォルダーがあると、そのディスクも対象になります。",
  },
  retry_note = {
    en = "No: move what makes the disk critical.",
    ja = "該当するものを移すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "What makes the disk critical is not in this log.",
    ja = "ただし、原因のサービスやフォルダーは残りません",
  },
  advice = {
    en = {
      { "diskshadow, list writers detailed: files of the system writers outside C:?", risk = "check" },
      { "Get-CimInstance Win32_Service | Select Name, PathName shows services on other disks.", risk = "check" },
      { "Reinstall that program on a fixed disk, or unplug the disk for the backup.", risk = "change" },
    },
    ja = {
      { "diskshadow の list writers detailed で、C: 以外にあるシステムのファイルを調べます。", risk = "check" },
      { "Get-CimInstance Win32_Service | Select Name, PathName で、ほかのディスクにあるサービスを調べます。", risk = "check" },
      { "そのプログラムを固定ディスクに入れ直すか、バックアップの間ディスクを外します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers", "the output of diskpart list disk and list volume" },
    ja = { "vssadmin list writers の結果", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x80042411 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042411 while disk 2 was cleaned" },
  },
}
