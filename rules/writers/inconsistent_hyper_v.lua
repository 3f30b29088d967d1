-- Files of a virtual machine lie on a volume that is not in the task.
return {
  id       = "writers.inconsistent_hyper_v",
  severity = "error",
  match    = { code = 0x800423f0, writer = "Microsoft Hyper-V VSS Writer" },
  refines  = "writers.inconsistent_snapshot",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "Files of a virtual machine lie outside the volumes of the task",
    ja = "仮想マシンのファイルの一部が、タスクの対象外のボリュームにあります",
  },
  short   = { en = "VM outside", ja = "VM が対象外" },
  explain = {
    en = "Hyper-V needs the configuration, the checkpoints and all virtual disks of a machine in one set. One of them lies on a volume that is not in the task.",
    ja = "Hyper-V では、1 台の仮想マシンの構成ファイル、チェックポイント、仮想ディスクのすべてが同じセットに必要です。その一部が、対象外のボリュームにあります。",
  },
  retry_note = {
    en = "No: add the missing volume to the task first.",
    ja = "不足しているボリュームを対象に加えるまで、結果は変わりません。",
  },
  confidence = {
    "certain",
    en = "Which machine it is stands in the Hyper-V-VMMS event log.",
    ja = "ただし、どの仮想マシンかは Hyper-V-VMMS のイベント ログに残ります",
  },
  advice = {
    en = {
      { "PowerShell on the host: Get-VM | Get-VMHardDiskDrive, and the paths of each machine (configuration, checkpoints, smart paging).", risk = "check" },
      { "Event log Microsoft-Windows-Hyper-V-VMMS (Admin) of {local|that time} names the machine.", risk = "check" },
      { "Add the missing volumes to the same task, or move the files of that machine together.", risk = "change" },
    },
    ja = {
      { "ホストの PowerShell で Get-VM | Get-VMHardDiskDrive と、各仮想マシンのパス (構成、チェックポイント、スマート ページング) を調べます。", risk = "check" },
      { "{local|失敗時刻} の Microsoft-Windows-Hyper-V-VMMS (Admin) のイベント ログで、仮想マシンの名前を調べます。", risk = "check" },
      { "不足しているボリュームを同じタスクに加えるか、その仮想マシンのファイルを 1 か所に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the settings of the task", "the output of vssadmin list writers", "the event log Microsoft-Windows-Hyper-V-VMMS" },
    ja = { "タスクの設定", "vssadmin list writers の結果", "Microsoft-Windows-Hyper-V-VMMS のイベント ログ" },
  },
  source = "Microsoft: event 12289 during VSS backup or restore on a Hyper-V host; Writer Errors and Vetoes.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Hyper-V VSS Writer' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f0 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f0 (<Unknown error code>)" },
    },
  },
}
