-- The audit entry that names who makes shadow copies.
return {
  id       = "vss_events.snapshot_created_by",
  severity = "info",
  match    = {
    { text = "Shadow copy has been created." },
    { provider = { "VSSAudit", "VSS" }, event_id = 8222 },
  },

  title = {
    en = "The audit log names a program that created a shadow copy (8222)",
    ja = "監査ログに、シャドウコピーを作成したプログラムの記録があります (8222)",
  },
  explain = {
    en = "The entry gives user, process and image name. If its time is just before a 0x80042316, this is the program that was in the way.",
    ja = "ユーザー、プロセス、実行ファイル名が記録されています。0x80042316 の直前であれば、競合した相手です。",
  },
  advice = {
    en = {
      { "Is the process the backup product itself, or another?", risk = "check" },
    },
    ja = {
      { "プロセスがバックアップ製品自身か、別のプログラムか調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 8222 (Security log, only where auditing is on).",

  examples = {
    hit = {
      { "Log Name: Security",
        "Source: VSSAudit",
        "Event ID: 8222",
        "Level: Information" },
      { "Shadow copy has been created.",
        "User SID: S-1-5-18",
        "Process image name: C:\\Tools\\nightcopy.exe" },
    },
    miss = {
      { "Log Name: Security",
        "Source: Northwind Agent",
        "Event ID: 8222",
        "Level: Information" },
    },
  },
}
