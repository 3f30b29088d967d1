-- The snapshot of a machine did not show up on the host.
return {
  id       = "hyperv.no_snapshot_to_revert",
  severity = "warning",
  match    = { text = "No snapshots to revert were found for virtual machine" },

  title = {
    en = "Hyper-V found no snapshot volume of a virtual machine",
    ja = "Hyper-V が仮想マシンのスナップショットを見つけられませんでした",
  },
  explain = {
    en = "The volume of the snapshot did not appear on the host. Most often automatic mounting of volumes is off there; the Hyper-V writer then fails with 0x800423F4.",
    ja = "スナップショットのボリュームがホストに現れませんでした。多くはホストの自動マウントが無効で、Hyper-V のライターは 0x800423F4 で失敗します。",
  },
  advice = {
    en = {
      { "diskpart, automount: disabled on the host?", risk = "check" },
      { "mountvol /E turns automatic mounting on.", risk = "change" },
    },
    ja = {
      { "ホストの diskpart の automount で、無効か調べます。", risk = "check" },
      { "mountvol /E で自動マウントを有効にします。", risk = "change" },
    },
  },
  source = "Microsoft support article on Hyper-V backups with DPM (30111).",

  examples = {
    hit = {
      "VMMS event: No snapshots to revert were found for virtual machine 'shop01'.",
    },
    miss = {
      "Snapshots of virtual machine 'shop01' were reverted.",
    },
  },
}
