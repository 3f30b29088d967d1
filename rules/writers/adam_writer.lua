-- The writer ADAM (instance1) Writer and the service behind it.
return {
  id       = "writers.adam_writer",
  severity = "info",
  writer   = "ADAM (instance1) Writer",
  guid     = "dd846aaa-a1b6-42a8-aaf8-03dcb6114bfd",
  service  = "Active Directory Lightweight Directory Services (ADAM_instance1)",

  title   = { en = "The failed writer is ADAM (instance1) Writer", ja = "失敗したライターは ADAM (instance1) Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It keeps an AD LDS directory consistent. All instances share the class id; the name carries the instance. Restarting its service stops the applications that use this directory.",
    ja = "AD LDS のディレクトリの整合性を保ちます。クラス ID は全インスタンスで共通で、名前にインスタンスが入ります。サービスを再起動すると、このディレクトリを使うアプリケーションが止まります。",
  },
  source  = "Microsoft: In-Box VSS Writers.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'ADAM (instance1) Writer' is in failed state!",
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
