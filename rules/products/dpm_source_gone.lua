-- DPM: the data source is not there.
return {
  id       = "products.dpm_source_gone",
  severity = "info",
  match    = { text = "(ID 30169 Details" },

  title = {
    en = "DPM: the data source was not available at the time of the backup",
    ja = "DPM: バックアップ時に保護対象のデータがありませんでした",
  },
  explain = {
    en = "A virtual machine was moved (live migration), deleted or lost its disks while the job ran.",
    ja = "バックアップの実行中に、仮想マシンの移動 (ライブ マイグレーション)、削除、ディスクの切断が起きています。",
  },
  advice = {
    en = {
      { "Was the machine moved or deleted at that time? Are its disks all right?", risk = "check" },
    },
    ja = {
      { "その時刻の移動や削除と、ディスクの状態を調べます。", risk = "check" },
    },
  },
  source = "Microsoft support article on Hyper-V backups with DPM.",

  examples = {
    hit = {
      "The operation failed for shop01 because the data source isn't available. (ID 30169 Details: Unknown error (0x80042308) (0x80042308))",
    },
    miss = {
      "The operation for shop01 is done. (ID 169)",
    },
  },
}
