-- 8194 with access denied: the best known noise of VSS.
return {
  id       = "vss_events.writer_callback_denied",
  severity = "info",
  match    = {
    { text = "IVssWriterCallback" },
    { provider = "VSS", event_id = 8194 },
  },

  title = {
    en = "Harmless: a writer may not call the backup program back (8194)",
    ja = "無害な記録: ライターがバックアップ製品を呼び返せませんでした (8194)",
  },
  explain = {
    en = "A writer that runs as Network Service or Local Service has no COM access to the requester. Backups work all the same while vssadmin list writers shows it stable. It counts only if that writer fails in the same run.",
    ja = "Network Service などで動作するライターに、リクエスター (バックアップ製品) への COM のアクセス許可がありません。ライターの状態が安定していれば、バックアップは成功します。同じ回にそのライターが失敗した場合に限り、手がかりになります。",
  },
  advice = {
    en = {
      { "vssadmin list writers: is the writer named in the entry stable?", risk = "check" },
    },
    ja = {
      { "vssadmin list writers で、記録にあるライターが安定しているか調べます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 8194; restic #3390.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8194",
        "Level: Error" },
      "Volume Shadow Copy Service error: Unexpected error querying for the IVssWriterCallback interface. hr = 0x80070005, Access is denied.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8194",
        "Level: Error" },
    },
  },
}
