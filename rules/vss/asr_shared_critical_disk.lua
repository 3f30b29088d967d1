-- Part of Windows, or of what counts as system state, lies on a disk that the cluster can move away.
return {
  id       = "vss.asr_shared_critical_disk",
  severity = "error",
  code     = 0x80042405,
  name     = "VSS_E_ASRERROR_SHARED_CRIDISK",
  match    = { code = 0x80042405, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A system volume lies on a shared cluster disk",
    ja = "システムに必要なボリュームが、クラスターの共有ディスクにあります",
  },
  short   = { en = "shared disk", ja = "共有ディスク" },
  explain = {
    en = "What Windows needs to start must be on disks of this node alone. A service, a page file or a program folder that counts as critical is on a clustered disk.",
    ja = "Windows の起動に必要なものは、このノード専用のディスクになければなりません。重要とみなされるサービスやフォルダーが、クラスターのディスクにあります。",
  },
  retry_note = {
    en = "No: move it off the shared disk first.",
    ja = "共有ディスクから移すまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "What lies there is not in this log.",
    ja = "ただし、何が置かれているかはこのログに残りません",
  },
  advice = {
    en = {
      { "diskshadow, list writers detailed: which files of System Writer or ASR Writer lie on the shared letter?", risk = "check" },
      { "sc query type= service state= all, then sc qc NAME: a BINARY_PATH_NAME on that disk?", risk = "check" },
      { "Move that service to a local disk, or back up without system state.", risk = "change" },
    },
    ja = {
      { "diskshadow の list writers detailed で、System Writer と ASR Writer のファイルのうち共有ディスクにあるものを調べます。", risk = "check" },
      { "sc query と sc qc で、BINARY_PATH_NAME が共有ディスクにあるサービスを調べます。", risk = "check" },
      { "そのサービスをローカル ディスクに移すか、システム状態を対象から外します。", risk = "change" },
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
        "- Writer Failure code: 0x80042405 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042405 while disk 2 was cleaned" },
  },
}
