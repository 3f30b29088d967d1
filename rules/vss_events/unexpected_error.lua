-- The id says nothing: routine and hr in the text do.
return {
  id       = "vss_events.unexpected_error",
  severity = "error",
  match    = {
    { text = { "Unexpected error calling routine {routine}", "Unexpected error {routine}. hr = 0x8" } },
    { provider = "VSS", event_id = { 8193, 12289, 12311 } },
  },
  unless   = { { text = { "\\Diag,", "IVssWriterCallback", "ConvertStringSidToSid" } }, { code = 0x80042409 } },
  echo     = { before = "log", after = "log" },

  title = {
    en = "VSS met an unexpected error (event 8193, 12289 or 12311)",
    ja = "VSS で予期しないエラーが発生しました (8193、12289、12311)",
  },
  short   = { en = "unexpected", ja = "予期しない失敗" },
  effect  = { en = "VSS noted the failed call (event 8193, 12289 or 12311)", ja = "VSS が呼び出しの失敗を記録しました (8193、12289、12311)" },
  explain = {
    en = "These ids stand for any failed call inside of VSS. What failed is told by the name of the routine and the hr behind it, not by the id.",
    ja = "VSS 内部の呼び出しが失敗したときに共通で使われる番号です。原因は番号ではなく、記録内のルーチン名と hr から判断します。",
  },
  confidence = { "possible", en = "The entry alone does not prove that a backup failed.", ja = "ただし、この記録だけではバックアップの失敗とは言い切れません" },
  advice = {
    en = {
      { "Read routine, hr and device in the text; vsswhy lookup tells what the hr means.", risk = "check" },
      { "Is the same entry there in runs that worked? Then it is not the cause.", risk = "check" },
    },
    ja = {
      { "記録内のルーチン名、hr、デバイス名を読みます。hr の意味は vsswhy lookup で調べられます。", risk = "check" },
      { "成功した回にも同じ記録がないか調べます。あれば原因ではありません。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 8193, 12289, 12311.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8193",
        "Level: Error" },
      "Volume Shadow Copy Service error: Unexpected error calling routine RegSetValueExW. hr = 0x800703fa, Illegal operation attempted on a registry key.",
    },
    miss = {
      { "Source: System Restore",
        "Event ID: 8193",
        "Level: Error" },
      "Volume Shadow Copy Service error: Unexpected error calling routine RegOpenKeyExW(-2147483646,SYSTEM\\CurrentControlSet\\Services\\VSS\\Diag,...). hr = 0x80070005, Access is denied.",
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12311",
        "Level: Error" },
    },
  },
}
