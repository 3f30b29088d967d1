-- Enough disks, but not large enough ones for what Windows cannot do without.
return {
  id       = "vss.asr_critical_disks_too_small",
  severity = "error",
  code     = 0x80042408,
  name     = "VSS_E_ASRERROR_CRITICAL_DISKS_TOO_SMALL",
  match    = { code = 0x80042408, vss = true },
  retry    = "no",

  title = {
    en = "No disk is large enough for the volumes Windows needs",
    ja = "Windows に必要なボリュームを収められるディスクがありません",
  },
  short   = { en = "too small", ja = "重要ディスク不足" },
  explain = {
    en = "Critical volumes are those Windows needs to start: system, boot, recovery, and any that hold services. Each needs a disk at least as large as its old one.",
    ja = "重要なボリュームとは、システム、起動、回復パーティションと、サービスのあるボリュームです。それぞれ元のディスク以上の容量が必要です。",
  },
  retry_note = {
    en = "No: larger disks are needed.",
    ja = "容量の大きいディスクを用意するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume does not fit is not in this log.",
    ja = "ただし、収まらないボリュームは特定できません",
  },
  advice = {
    en = {
      { "wbadmin get items  shows the volumes of the backup; compare with diskpart, list disk.", risk = "check" },
      { "Use disks at least as large as the old ones. To go smaller, restore files and system by the product's own volume restore.", risk = "change" },
    },
    ja = {
      { "wbadmin get items でバックアップのボリュームを、diskpart の list disk で復元先の容量を調べます。", risk = "check" },
      { "元と同じかそれ以上のディスクを使います。小さいディスクへは、製品のボリューム単位の復元を使います。", risk = "change" },
    },
  },
  ask = {
    en = { "what was being backed up or restored, with which product", "the output of diskpart list disk and list volume" },
    ja = { "実行していたバックアップまたは復元の内容と製品名", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 13 (VSS_WS_FAILED_AT_PRE_RESTORE)",
        "- Writer Failure code: 0x80042408 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042408 while disk 2 was cleaned" },
  },
}
