-- DPM says only that writer or provider is in a bad state.
return {
  id       = "products.dpm_writer_or_provider",
  severity = "info",
  match    = { text = { "(ID 30111 Details", "(ID 30112 Details", "(ID 30101 Details" } },

  title = {
    en = "DPM: a writer or provider on the protected server failed",
    ja = "DPM: 保護対象サーバーのライターまたはプロバイダーが失敗しました",
  },
  explain = {
    en = "DPM wraps the code of VSS: the number behind Details is the real one. 30112 may be tried again, 30111 hardly goes away by itself. The cause is on the protected server or Hyper-V host, not on the DPM server.",
    ja = "DPM は VSS のコードを包んで表示します。Details の後の数値が本来のコードです。30112 は再試行できますが、30111 は自然には解消しません。原因は DPM サーバーではなく、保護対象のサーバーや Hyper-V ホストにあります。",
  },
  advice = {
    en = {
      { "On the protected server: vssadmin list writers, Application log, source VSS.", risk = "check" },
      { "Virtual machines: also inside of the machine, and VMMS-Admin on the host.", risk = "check" },
    },
    ja = {
      { "保護対象のサーバーで、vssadmin list writers とアプリケーション ログの VSS を調べます。", risk = "check" },
      { "仮想マシンの場合は、仮想マシン内とホストの VMMS-Admin も調べます。", risk = "check" },
    },
  },
  source = "Microsoft support article on Hyper-V backups with DPM.",

  examples = {
    hit = {
      "DPM error: The VSS application writer or the VSS provider is in a bad state. (ID 30111 Details: Unknown error (0x80042304) (0x80042304))",
    },
    miss = {
      "DPM: the job was done. (ID 3111 Details: none)",
    },
  },
}
