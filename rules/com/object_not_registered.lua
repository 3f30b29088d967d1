-- All writers are gone at once: the process that hosts COM+ Event System was damaged by a service that shares it.
return {
  id       = "com.object_not_registered",
  severity = "error",
  code     = 0x800401fb,
  name     = "CO_E_OBJNOTREG",
  match    = { code = 0x800401fb, vss = true },
  retry    = "after-restart",
  leads_to = { "vss.writer_infrastructure", "vss.unexpected", "aip.could_not_start_vss" },

  title = {
    en = "COM+ Event System is damaged: all writers are missing",
    ja = "COM+ Event System の異常により、すべてのライターが見つかりません",
  },
  short   = { en = "writers missing", ja = "全ライター消失" },
  explain = {
    en = "The service COM+ Event System shares a process with others. One of them spoilt the COM objects in it, and since then VSS cannot reach any writer.",
    ja = "COM+ Event System は、ほかのサービスとプロセスを共有しています。その 1 つが COM のオブジェクトを壊し、VSS からライターを呼び出せなくなっています。",
  },
  retry_note = {
    en = "After restarting Windows (or the service).",
    ja = "Windows またはサービスを再起動してから実行します。",
  },
  confidence = {
    "likely",
    en = "Which service damaged it is not in this log.",
    ja = "ただし、原因のサービスはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: empty? Application log: VSS 8193, 13 (CEventSystem).", risk = "check" },
      { "tasklist /svc: which services share the process of EventSystem?", risk = "check" },
      { "It keeps coming back: sc config EventSystem type= own gives it a process of its own (from the next start on).", risk = "change" },
      { "Restart Windows when no backup runs.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers が空か、アプリケーション ログの VSS 8193、13 (CEventSystem) を調べます。", risk = "check" },
      { "tasklist /svc で、EventSystem とプロセスを共有するサービスを調べます。", risk = "check" },
      { "再発する場合は、sc config EventSystem type= own でプロセスを分けます (次回の起動から有効)。", risk = "change" },
      { "バックアップが動いていない時間に Windows を再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers", "the output of tasklist /svc" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果", "tasklist /svc の結果" },
  },
  source = "Microsoft Japan support blog, 2017-05-20 (VSS writers missing). Restarting the service instead of Windows is told there too; Windows is the safer way where others share the process.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x800401fb): m_pVssObject->GatherWriterMetadata(&pAsync)",
      "Volume Shadow Copy Service error: Unexpected error calling routine CoCreateInstance. hr = 0x800401fb, Object is not registered.",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x800401fb" },
  },
}
