-- A writer handed over metadata that VSS cannot read.
return {
  id       = "vss_events.writer_metadata_invalid",
  severity = "error",
  match    = { provider = "VSS", event_id = { 8204, 8206, 8228 } },
  retry    = "after-restart",
  leads_to = { "vss.invalid_xml_document" },

  title = {
    en = "A writer gave VSS metadata that it cannot use",
    ja = "ライターが VSS に不正なメタデータを渡しました",
  },
  short   = { en = "metadata", ja = "メタデータ不正" },
  explain = {
    en = "The XML in which a writer lists its files is broken (8204, 8228), or two writers have one instance id (8206). The entry names the writer.",
    ja = "ライターが対象ファイルを記述した XML が壊れているか (8204、8228)、2 つのライターの ID が重複しています (8206)。記録にライター名があります。",
  },
  advice = {
    en = {
      { "vssadmin list writers: is the named writer there twice, or failed?", risk = "check" },
      { "Very long or odd file names in the data of that application?", risk = "check" },
      { "Restart {service|the service behind the writer} while its application is not used.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、該当のライターの重複や失敗を調べます。", risk = "check" },
      { "そのアプリケーションのデータに、極端に長い名前や特殊な名前がないか調べます。", risk = "check" },
      { "業務に支障のない時間に {service|該当するサービス} を再起動し、ライターを登録し直します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; ids 8204, 8206 and 8228.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8204",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8228",
        "Level: Error" },
    },
  },
}
