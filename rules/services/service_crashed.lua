-- A service ended by itself.
return {
  id       = "services.service_crashed",
  severity = "warning",
  match    = {
    { text = "terminated unexpectedly.  It has done this" },
    { provider = "Service Control Manager", event_id = { 7031, 7034 } },
  },

  title = {
    en = "A service ended unexpectedly",
    ja = "サービスが予期せず終了しました",
  },
  explain = {
    en = "If it hosts a writer or a provider, the snapshot of that moment fails (0x80042319, 0x800706BE, 0x80042315). The name in the entry tells; another service is of no weight.",
    ja = "ライターやプロバイダーを含むサービスであれば、その時点のスナップショットは失敗します (0x80042319、0x800706BE、0x80042315)。記録内の名前で判断します。",
  },
  advice = {
    en = {
      { "Which service? Application Error 1000 at that second names the module.", risk = "check" },
      { "Update the product of that module.", risk = "change" },
    },
    ja = {
      { "対象のサービスと、同じ時刻の Application Error 1000 のモジュールを調べます。", risk = "check" },
      { "該当する製品を更新します。", risk = "change" },
    },
  },
  source = "General knowledge of backup support; Service Control Manager 7031, 7034.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7031",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 7034",
        "Level: Error" },
    },
  },
}
