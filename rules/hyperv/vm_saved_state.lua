-- A machine without VSS inside was paused for its backup.
return {
  id       = "hyperv.vm_saved_state",
  severity = "info",
  match    = { provider = { "Microsoft-Windows-Hyper-V-VMMS", "Hyper-V-VMMS" }, event_id = 10103 },

  title = {
    en = "A virtual machine was put into saved state for its backup (10103)",
    ja = "バックアップのため仮想マシンが一時保存されました (10103)",
  },
  explain = {
    en = "No VSS is used inside of that machine, so it stands still for a moment. That is a setting or an old system, no failure.",
    ja = "仮想マシン内の VSS を使わない方式で、一時的に停止します。設定または古いシステムによるもので、失敗ではありません。",
  },
  source = "General knowledge of backup support; Hyper-V-VMMS 10103.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin",
        "Source: Microsoft-Windows-Hyper-V-VMMS",
        "Event ID: 10103",
        "Level: Information" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin",
        "Source: Northwind Agent",
        "Event ID: 10103",
        "Level: Information" },
    },
  },
}
