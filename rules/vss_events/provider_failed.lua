-- 12293 unwraps 0x8004230f: its hr is the true cause.
return {
  id       = "vss_events.provider_failed",
  severity = "error",
  match    = {
    { text = { "Error calling a routine on a Shadow Copy Provider {provider_id:guid}", "Error calling a routine on a Shadow Copy Provider", "Error calling a routine on the Shadow Copy Provider" } },
    { provider = "VSS", event_id = { 12293, 12294, 12299 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.unexpected_provider_error", "vss.provider_veto", "vss.provider_veto_adding" },

  title = {
    en = "The shadow copy provider failed; its own error stands in this entry",
    ja = "プロバイダーの処理が失敗しました (固有のエラーが記録されています)",
  },
  short   = { en = "provider failed", ja = "プロバイダー失敗" },
  explain = {
    en = "VSS reports such failures as 0x8004230F or 0x80042306; routine and hr of this entry say what really went wrong. {{b5946137-7b9f-4925-af80-51abd60b20d5}} is Microsoft's provider.",
    ja = "製品には 0x8004230F や 0x80042306 として伝わりますが、本来の原因はこの記録のルーチン名と hr です。{{b5946137-7b9f-4925-af80-51abd60b20d5}} は Microsoft のプロバイダーです。",
  },
  advice = {
    en = {
      { "Read the hr (vsswhy lookup) and the routine in the entry.", risk = "check" },
      { "Microsoft's provider: VolSnap and disk entries of that second in the System log.", risk = "check" },
      { "Another provider: its own log, its vendor, the storage array.", risk = "check" },
    },
    ja = {
      { "記録内の hr (vsswhy lookup で検索) とルーチン名を調べます。", risk = "check" },
      { "Microsoft のプロバイダーの場合は、同じ時刻のシステム ログで VolSnap と disk を調べます。", risk = "check" },
      { "他社のプロバイダーの場合は、その製品のログとストレージを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12293, 12294, 12299.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12293",
        "Level: Error" },
      "Volume Shadow Copy Service error: Error calling a routine on a Shadow Copy Provider {b5946137-7b9f-4925-af80-51abd60b20d5}. Routine details CommitSnapshots.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12299",
        "Level: Error" },
    },
  },
}
