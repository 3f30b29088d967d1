-- Windows boots from a VHD that is part of a dynamic disk group.
return {
  id       = "vss.asr_dynamic_vhd_not_supported",
  severity = "error",
  code     = 0x8004240a,
  name     = "VSS_E_ASRERROR_DYNAMIC_VHD_NOT_SUPPORTED",
  match    = { code = 0x8004240a, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A system disk is a VHD used as a dynamic disk: not supported",
    ja = "システム ディスクが、ダイナミック形式の VHD のため対応していません",
  },
  short   = { en = "dynamic VHD", ja = "ダイナミック VHD" },
  explain = {
    en = "Booting from a VHD is supported with basic disks only. As a dynamic disk it cannot be described for a bare-metal restore.",
    ja = "VHD からの起動は、ベーシック ディスクに限られます。ダイナミック ディスクでは、ベアメタル回復用の構成を記録できません。",
  },
  retry_note = {
    en = "No: the disk has to be basic.",
    ja = "ベーシック ディスクにするまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "diskpart, list vdisk and list disk (column Dyn).", risk = "check" },
      { "Back up the volumes as files or by an image product that needs no ASR Writer.", risk = "change" },
    },
    ja = {
      { "diskpart の list vdisk と list disk (Dyn の列) を調べます。", risk = "check" },
      { "ASR Writer を使わない方法 (ボリューム単位またはファイル単位) でバックアップします。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of diskpart list disk and list volume", "the settings of the task" },
    ja = { "diskpart の list disk と list volume の結果", "タスクの設定" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x8004240a (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x8004240a while disk 2 was cleaned" },
  },
}
