-- A value of the VSS keys has the wrong type.
return {
  id       = "vss_events.registry_value_wrong",
  severity = "error",
  match    = { provider = "VSS", event_id = 12295 },
  retry    = "no",

  title = {
    en = "A registry value of VSS has the wrong type",
    ja = "VSS のレジストリ値の型が正しくありません",
  },
  short   = { en = "registry value", ja = "レジストリの値" },
  explain = {
    en = "Somebody, or a tuning script, wrote a value under the VSS keys with another type than VSS reads. The entry names it.",
    ja = "手作業やスクリプトにより、VSS のキーの下に異なる型の値が作成されています。記録に値の名前があります。",
  },
  advice = {
    en = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS /s, compared with a healthy PC.", risk = "check" },
      { "Export the key, then write the value with the right type.", risk = "change" },
    },
    ja = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS /s の結果を、正常な PC と比べます。", risk = "check" },
      { "キーをエクスポートしてから、正しい型で値を作成し直します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 12295.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12295",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12295",
        "Level: Error" },
    },
  },
}
