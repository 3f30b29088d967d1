-- A service that VSS stands on did not start.
return {
  id       = "services.vss_service_failed",
  severity = "error",
  match    = { provider = "Service Control Manager", event_id = { 7000, 7001, 7009, 7011, 7022, 7023, 7024 }, text = { "Volume Shadow Copy", "Shadow Copy Provider", "COM+ Event System", "COM+ System Application" } },
  retry    = "no",
  leads_to = { "vss.unexpected_provider_error", "vss.writer_infrastructure", "com.server_exec_failure", "vss_events.com_server_not_started", "vss_events.swprv_not_started", "vss_events.event_system_not_started", "vss_events.provider_not_created", "vss_events.writers_unreachable", "vss_events.unexpected_error", "aip.could_not_start_vss" },

  title = {
    en = "A service that VSS needs could not start",
    ja = "VSS に必要なサービスを起動できませんでした",
  },
  short   = { en = "service failed", ja = "サービス失敗" },
  explain = {
    en = "VSS needs its own service, Microsoft's provider (swprv) and the two COM+ services. The entry of the Service Control Manager names the one that failed and the error.",
    ja = "VSS には、VSS 自身、Microsoft のプロバイダー (swprv)、2 つの COM+ のサービスが必要です。Service Control Manager の記録に、失敗したサービスとエラーが示されています。",
  },
  advice = {
    en = {
      { "sc qc with the short name of that service: disabled, wrong account, missing file?", risk = "check" },
      { "Put the start type right: vss and swprv demand, EventSystem auto, COMSysApp demand.", risk = "change" },
      { "If it only timed out, restart Windows while no backup runs.", risk = "outage" },
    },
    ja = {
      { "sc qc で、そのサービスが無効でないか、アカウントとファイルが正しいか調べます。", risk = "check" },
      { "スタートアップの種類を直します。vss、swprv、COMSysApp は手動、EventSystem は自動です。", risk = "change" },
      { "タイムアウトだけの場合は、ほかのバックアップがない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Microsoft KB 2009513 (7023 of swprv); general knowledge.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7023",
        "Level: Error",
        "The Microsoft Software Shadow Copy Provider service terminated with the following error: The specified module could not be found." },
    },
    miss = {
      { "Log Name: System",
        "Source: Service Control Manager",
        "Event ID: 7023",
        "Level: Error",
        "The Northwind Agent service terminated with the following error: Access is denied." },
    },
  },
}
