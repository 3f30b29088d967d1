-- VSS may not talk to a process through COM.
return {
  id       = "vss_events.com_security_failed",
  severity = "error",
  match    = { provider = "VSS", event_id = 12303 },
  retry    = "no",
  leads_to = { "com.access_denied", "com.access_denied_start" },

  title = {
    en = "VSS was refused the COM security that it needs (event 12303)",
    ja = "VSS に必要な COM のセキュリティ設定が拒否されました (12303)",
  },
  short   = { en = "COM security", ja = "COM の権限" },
  explain = {
    en = "CoSetProxyBlanket failed: the COM defaults of the machine are stricter than VSS expects.",
    ja = "CoSetProxyBlanket が失敗しています。COM の既定のアクセス許可が、VSS の想定より厳しい状態です。",
  },
  advice = {
    en = {
      { "dcomcnfg, My Computer, COM Security: compare with a healthy PC.", risk = "check" },
      { "Undo the policy or template that changed the COM permissions.", risk = "change" },
    },
    ja = {
      { "dcomcnfg のマイ コンピューターの「COM セキュリティ」を正常な PC と比べます。", risk = "check" },
      { "COM のアクセス許可を変更したポリシーやテンプレートを元に戻します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; id 12303.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12303",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12303",
        "Level: Error" },
    },
  },
}
