-- VSS leaves out a disk or volume that does not answer.
return {
  id       = "vss_events.volume_seems_disconnected",
  severity = "warning",
  match    = { provider = "VSS", event_id = { 10, 44, 45 } },

  title = {
    en = "VSS ignored a disk or volume that looks disconnected",
    ja = "接続されていないように見えるディスクを VSS が除外しました",
  },
  explain = {
    en = "VSS still knows the device, but it did not answer. That matters if it is a volume of the task; for a removed USB disk or card reader it is harmless.",
    ja = "VSS は機器を認識していますが、応答がありません。バックアップ対象のボリュームであれば問題です。取り外した USB ディスクやカードリーダーの場合は無害な記録です。",
  },
  advice = {
    en = {
      { "Compare the device with the volumes of the task (mountvol, vssadmin list volumes).", risk = "check" },
      { "Rescan the disks in Disk Management and look whether it comes back.", risk = "check" },
    },
    ja = {
      { "機器とバックアップ対象のボリュームを照合します (mountvol、vssadmin list volumes)。", risk = "check" },
      { "ディスクの管理で再スキャンし、認識されるか調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; ids 10, 44 and 45.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 10",
        "Level: Information" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 45",
        "Level: Information" },
    },
  },
}
