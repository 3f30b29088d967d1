-- The writer Microsoft Hyper-V VSS Writer and the service behind it.
return {
  id       = "writers.microsoft_hyper_v_vss_writer",
  severity = "info",
  writer   = "Microsoft Hyper-V VSS Writer",
  guid     = "66841cd4-6ded-4f4b-8f17-fd23f8ddc3de",
  service  = "Hyper-V Virtual Machine Management (vmms)",

  title   = { en = "The failed writer is Microsoft Hyper-V VSS Writer", ja = "失敗したライターは Microsoft Hyper-V VSS Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It has the virtual machines take part in the snapshot. Restarting its service leaves them running, but nobody can manage them for a moment.",
    ja = "仮想マシンをスナップショットに対応させます。サービスを再起動しても仮想マシンは動作し続けますが、一時的に管理できなくなります。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Hyper-V VSS Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}
