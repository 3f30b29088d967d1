-- Some service did not start: of weight only if it hosts a writer.
return {
  id       = "services.service_failed",
  severity = "info",
  match    = { provider = "Service Control Manager", event_id = { 7000, 7009, 7011, 7022, 7023, 7024 } },
  unless   = { text = { "Volume Shadow Copy", "Shadow Copy Provider", "COM+ Event System", "COM+ System Application" } },

  title = {
    en = "A service did not start or did not answer (Service Control Manager)",
    ja = "サービスが起動しないか、応答しませんでした (Service Control Manager)",
  },
  explain = {
    en = "It matters to a backup only if that service hosts a writer or belongs to the backup product. The name in the entry tells.",
    ja = "そのサービスがライターを含むか、バックアップ製品のものである場合に限り関係します。記録内の名前で判断します。",
  },
  advice = {
    en = {
      { "Which service, and has it a writer (CryptSvc, SQLWriter, vmms, NTDS)?", risk = "check" },
    },
    ja = {
      { "対象のサービスと、ライターの有無 (CryptSvc、SQLWriter、vmms、NTDS) を調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Service Control Manager 7000 to 7024.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7000",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 7024",
        "Level: Error" },
    },
  },
}
