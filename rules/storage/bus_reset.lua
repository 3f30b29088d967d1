-- One reset of the bus is nothing; many are slow storage.
return {
  id       = "storage.bus_reset",
  severity = "info",
  match    = {
    { text = "Reset to device, {device}, was issued" },
    { provider = { "storahci", "stornvme", "LSI_SAS", "vhdmp", "iaStorA", "iaStorAC", "iaStorAVC", "percsas2", "percsas3", "megasas2", "megasas35", "HpCISSs3", "pvscsi", "mpio", "msiscsi", "iScsiPrt", "storvsc", "nvme", "SmartPqi" }, event_id = 129 },
  },

  title = {
    en = "The storage driver reset a device that did not answer (event 129)",
    ja = "応答のないデバイスをストレージ ドライバーがリセットしました (129)",
  },
  explain = {
    en = "A request got no answer for about 30 seconds. A single one is harmless; several around a VSS timeout point to disk, cable, array or hypervisor.",
    ja = "約 30 秒間、応答がありませんでした。1 回だけであれば無害です。VSS のタイムアウトの前後に何度もあれば、ディスク、ケーブル、ストレージ装置、仮想化基盤を疑います。",
  },
  advice = {
    en = {
      { "Count the entries around the failure; on a virtual machine ask for the load of the host.", risk = "check" },
    },
    ja = {
      { "失敗の前後の回数を調べます。仮想マシンでは、ホストの負荷も調べます。", risk = "check" },
    },
  },
  source = "Microsoft Japan support blog, 2022/09/15 (Miniport Driver 129).",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: storahci",
        "Event ID: 129",
        "Level: Warning" },
      { "Log Name: System",
        "Event ID: 129",
        "Level: Warning",
        "Reset to device, \\Device\\RaidPort1, was issued." },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 129",
        "Level: Warning" },
    },
  },
}
