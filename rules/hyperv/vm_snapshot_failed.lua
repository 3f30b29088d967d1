-- The host could not snapshot a virtual machine.
return {
  id       = "hyperv.vm_snapshot_failed",
  severity = "error",
  match    = { provider = { "Microsoft-Windows-Hyper-V-VMMS", "Hyper-V-VMMS" }, event_id = { 10102, 10150, 10172 } },
  retry    = "after-wait",
  echo     = { before = "log", after = "log" },
  leads_to = { "writers.nonretryable", "writers.retryable" },

  title = {
    en = "Hyper-V could not make the snapshot of a virtual machine",
    ja = "Hyper-V が仮想マシンのスナップショットを作成できませんでした",
  },
  short   = { en = "VM snapshot", ja = "VM の失敗" },
  explain = {
    en = "The host asks VSS inside of the virtual machine. It failed there, or the machine is in a state in which it cannot be snapshotted. The entry names the machine.",
    ja = "ホストは、仮想マシン内の VSS にスナップショットを要求します。その処理が失敗したか、作成できない状態です。記録に仮想マシン名があります。",
  },
  advice = {
    en = {
      { "Inside of that machine: Application log, source VSS, and vssadmin list writers.", risk = "check" },
      { "Integration services: is Backup (volume snapshot) on and up to date?", risk = "check" },
      { "Back up a machine without VSS (Linux, ReFS or dynamic disks) in its saved or crash-consistent form.", risk = "change" },
    },
    ja = {
      { "その仮想マシン内のアプリケーション ログの VSS と、vssadmin list writers を調べます。", risk = "check" },
      { "統合サービスの「バックアップ (ボリューム スナップショット)」が有効か調べます。", risk = "check" },
      { "VSS に対応しない仮想マシンは、保存状態またはクラッシュ整合性の方式でバックアップします。", risk = "change" },
    },
  },
  ask = {
    en = { "the log Microsoft-Windows-Hyper-V-VMMS-Admin {from|10 min before}-{to|5 min after the failure}", "vssadmin list writers of host and virtual machine" },
    ja = { "Microsoft-Windows-Hyper-V-VMMS-Admin のログ {from|失敗の 10 分前}～{to|5 分後}", "ホストと仮想マシンの vssadmin list writers の結果" },
  },
  source = "General knowledge of backup support; Hyper-V-VMMS 10102, 10150, 10172.",

  examples = {
    hit = {
      { "Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin",
        "Source: Microsoft-Windows-Hyper-V-VMMS",
        "Event ID: 10102",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin",
        "Source: Northwind Agent",
        "Event ID: 10172",
        "Level: Error" },
    },
  },
}
