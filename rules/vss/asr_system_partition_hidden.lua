-- Backup: the partition Windows starts from has a type that hides it.
return {
  id       = "vss.asr_system_partition_hidden",
  severity = "error",
  code     = 0x80042416,
  name     = "VSS_E_ASRERROR_SYSTEM_PARTITION_HIDDEN",
  match    = { code = 0x80042416, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The partition Windows starts from is hidden or unreadable",
    ja = "起動用のパーティションが非表示か、認識できない形式です",
  },
  short   = { en = "hidden partition", ja = "非表示の区画" },
  explain = {
    en = "The active partition is of a hidden type, or its file system is none that Windows knows, as partition managers, boot loaders of other systems and disk encryption leave it.",
    ja = "アクティブなパーティションの種類が非表示か、Windows の知らないファイル システムです。パーティション管理ソフト、ほかの OS のブート ローダー、暗号化製品などで発生します。",
  },
  retry_note = {
    en = "No: the partition has to be visible first.",
    ja = "パーティションを見える状態にするまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "diskpart, select disk 0, list partition, select partition 1, detail partition: Hidden: Yes? Type?", risk = "check" },
      { "Was a partition tool, a second system or full-disk encryption installed lately?", risk = "check" },
      { "Unhide it with the tool that hid it; changing partition types can stop Windows from starting, so take an image first.", risk = "change" },
    },
    ja = {
      { "diskpart の detail partition で、Hidden と Type を調べます。", risk = "check" },
      { "パーティション管理ソフト、別の OS、ディスク暗号化を最近導入していないか確かめます。", risk = "check" },
      { "非表示にしたツールで元に戻します。起動できなくなる可能性があるため、先にイメージを取ります。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of diskpart list disk and list volume", "a screen of Disk Management" },
    ja = { "diskpart の list disk と list volume の結果", "ディスクの管理の画面" },
  },
  source = "vsserror.h. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'ASR Writer' is in failed state!",
        "- Status: 7 (VSS_WS_FAILED_AT_PREPARE_BACKUP)",
        "- Writer Failure code: 0x80042416 (<Unknown error code>)" },
    },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042416 while disk 2 was cleaned" },
  },
}
