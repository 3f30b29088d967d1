-- A writer needs all volumes of its application in one set; one of them is not in the task.
return {
  id       = "writers.inconsistent_snapshot",
  severity = "error",
  code     = 0x800423f0,
  name     = "VSS_E_WRITERERROR_INCONSISTENTSNAPSHOT",
  last_error = { "Inconsistent shadow copy" },
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "The task lacks a volume that {writer|a VSS writer} needs",
    ja = "{writer|VSS ライター} に必要なボリュームが、タスクの対象にありません",
  },
  short   = { en = "volume missing", ja = "対象の不足" },
  explain = {
    en = "The data of one application lies on several volumes, and only some of them are in the task: a database on D:, its log on E:, for instance.",
    ja = "1 つのアプリケーションのデータが複数のボリュームにあり、その一部だけがタスクの対象になっています (データベースが D:、そのログが E: など)。",
  },
  retry_note = {
    en = "No: add the missing volume to the task first.",
    ja = "不足しているボリュームを対象に加えるまで、結果は変わりません。",
  },
  confidence = {
    "certain",
    en = "Which volume is missing is not in this log.",
    ja = "ただし、不足しているボリュームの名前は残りません",
  },
  advice = {
    en = {
      { "Where are the files of that application? SQL Server: SELECT physical_name FROM sys.master_files. Hyper-V: the paths of each virtual machine.", risk = "check" },
      { "diskshadow, list writers detailed (server editions): lists the files of the writer.", risk = "check" },
      { "Add the missing volumes to the same task.", risk = "change" },
    },
    ja = {
      { "該当するアプリケーションのファイルの場所を調べます。SQL Server は SELECT physical_name FROM sys.master_files、Hyper-V は各仮想マシンのパスです。", risk = "check" },
      { "diskshadow の list writers detailed (サーバー版) で、ライターのファイルを調べます。", risk = "check" },
      { "不足しているボリュームを、同じタスクの対象に加えます。", risk = "change" },
    },
  },
  ask = {
    en = { "the settings of the task", "the output of vssadmin list writers", "where the application keeps its data" },
    ja = { "タスクの設定", "vssadmin list writers の結果", "アプリケーションのデータの保存場所" },
  },
  source = "Microsoft: Writer Errors and Vetoes. vssadmin prints it as \"Inconsistent shadow copy\"; not in the readable part of the vendor's writer article.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SqlServerWriter' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f0 (<Unknown error code>)",
        "- Writer ID: {a65faa63-5ea8-4ebc-9dbd-a0c4db26912a}" },
    },
    miss = { "05/14/2023 18:03:52.957 offset 0x800423f0 written" },
  },
}
