-- The COM+ database of event subscriptions cannot be used.
return {
  id       = "vss_events.com_catalog_damaged",
  severity = "error",
  match    = {
    { text = "COM+ Writers publisher interface" },
    { provider = "VSS", event_id = { 21, 12291 } },
  },
  retry    = "after-restart",
  leads_to = { "vss.writer_infrastructure", "vss.unexpected_writer_error", "vss.bad_state", "com.server_exec_failure", "aip.could_not_start_vss" },

  title = {
    en = "VSS cannot use the COM+ database in which writers are subscribed",
    ja = "ライターが登録される COM+ のデータベースを利用できません",
  },
  short   = { en = "COM+ database", ja = "COM+ の異常" },
  explain = {
    en = "Writers subscribe to the events of VSS in COM+. When these subscriptions cannot be read or published, writers hear nothing of a backup.",
    ja = "ライターは COM+ を通して VSS のイベントを受け取ります。登録情報を利用できないため、ライターにバックアップの開始が伝わりません。",
  },
  advice = {
    en = {
      { "vssadmin list writers: which of the usual writers are missing?", risk = "check" },
      { "sfc /scannow, then look at the events of COM+ in the Application log.", risk = "check" },
      { "Restart Windows while no backup runs, then list the writers again.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、見当たらないライターを調べます。", risk = "check" },
      { "sfc /scannow を実行し、アプリケーション ログの COM+ の記録を調べます。", risk = "check" },
      { "ほかのバックアップがない時間に Windows を再起動し、ライターの一覧を再び調べます。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; ids 21 and 12291.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 21",
        "Level: Error" },
      "Volume Shadow Copy Service error: Error on creating/using the COM+ Writers publisher interface: BackupShutdown [0x80070005, Access is denied.]",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12291",
        "Level: Error" },
    },
  },
}
