-- The disk cannot read a block.
return {
  id       = "storage.bad_block",
  severity = "warning",
  match    = {
    { text = "has a bad block" },
    { provider = "disk", event_id = 7 },
  },

  title = {
    en = "A disk has a bad block (event 7)",
    ja = "ディスクに不良ブロックがあります (イベント 7)",
  },
  explain = {
    en = "A block of the disk cannot be read. If it lies on a volume of the task, the backup fails there (0x80070017), and VSS may be refused. It is no VSS failure by itself, but the disk is about to fail.",
    ja = "読み取れないブロックがあります。対象のボリューム上であれば、バックアップはその場所で失敗し (0x80070017)、VSS も拒否されることがあります。VSS の障害ではありませんが、ディスクの故障が近い状態です。",
  },
  advice = {
    en = {
      { "Which disk (Harddisk number in the entry), and is it part of the task?", risk = "check" },
      { "chkdsk X: /scan and the SMART data of the disk.", risk = "check" },
      { "Save what can be read, then replace the disk.", risk = "change" },
    },
    ja = {
      { "記録内の Harddisk の番号と、バックアップ対象かどうかを調べます。", risk = "check" },
      { "chkdsk X: /scan と、ディスクの SMART 情報を調べます。", risk = "check" },
      { "読み取れるデータを先に保存し、ディスクを交換します。", risk = "change" },
    },
  },
  source = "General knowledge of backup support; disk 7.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: disk",
        "Event ID: 7",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 7",
        "Level: Error" },
    },
  },
}
