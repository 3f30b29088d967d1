-- The description that a writer or the product hands to VSS is damaged.
return {
  id       = "vss.invalid_xml_document",
  severity = "error",
  code     = 0x80042311,
  name     = "VSS_E_INVALID_XML_DOCUMENT",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A writer's description of its data (XML) is not valid",
    ja = "ライターのメタデータ (XML) の内容が正しくありません",
  },
  short   = { en = "invalid XML", ja = "XML の異常" },
  explain = {
    en = "Writers describe their files in XML. A damaged or oversized description makes {call|VSS} fail, whatever is backed up.",
    ja = "ライターは、対象のファイルなどを XML (メタデータ) で報告します。その内容が壊れているか大きすぎると、{call|VSS} が失敗します。",
  },
  retry_note = {
    en = "No: the writer's application has to be repaired first.",
    ja = "該当するアプリケーションを修復するまで、結果は変わりません。",
  },
  confidence = {
    "certain",
    en = "Which writer's XML it is does not stand in this log.",
    ja = "ただし、どのライターかはこのログに残りません",
  },
  advice = {
    en = {
      { "Application log, VSS 8195 to 8204, 8212, 8216, 8228: they name the writer.", risk = "check" },
      { "diskshadow, list writers detailed (server editions): where does it stop?", risk = "check" },
      { "Repair or update the application of the writer that is found.", risk = "change" },
      { "If none is found: stop the service of a suspected writer for one test run, when its application is not in use: if the backup works, it was that one.", risk = "outage" },
    },
    ja = {
      { "アプリケーション ログの VSS 8195～8204、8212、8216、8228 で、ライターを調べます。", risk = "check" },
      { "diskshadow の list writers detailed (サーバー版) で、途中で止まるライターを調べます。", risk = "check" },
      { "特定できたライターのアプリケーションを、修復または更新します。", risk = "change" },
      { "特定できない場合は、アプリケーションが使われていない時間に、疑わしいライターのサービスを停止し、バックアップが成功するか確かめます。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers", "a list of the server applications" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果", "導入済みのサーバー アプリケーションの一覧" },
  },
  source = "Actiphy KB: VSS error troubleshooting (\"check the event log for details\"); Microsoft: GatherWriterMetadata.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042311): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042318): m_pVssObject->GatherWriterMetadata(&pAsync)" },
  },
}
