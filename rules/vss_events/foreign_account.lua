-- An account in VssAccessControl that cannot be found.
return {
  id       = "vss_events.foreign_account",
  severity = "info",
  match    = {
    { text = "Failed resolving account" },
    { provider = "VSS", event_id = 8230 },
  },

  title = {
    en = "Harmless: an account listed for VSS cannot be found (8230)",
    ja = "無害な記録: VSS に登録されたアカウントが見つかりません (8230)",
  },
  explain = {
    en = "The registry key VssAccessControl names an account that no longer exists or that no domain controller answers for. VSS goes on without it. It counts only if the writer of just that account fails.",
    ja = "レジストリの VssAccessControl に、存在しないか照会できないアカウントが登録されています。VSS はそのまま動作します。そのアカウントで動くライターが失敗した場合に限り、手がかりになります。",
  },
  advice = {
    en = {
      { "Which product did the account belong to? If it is uninstalled, the value may be removed.", risk = "check" },
    },
    ja = {
      { "アカウントの製品を調べます。アンインストール済みであれば、値を削除できます。", risk = "check" },
    },
  },
  source = "Message table of vssvc.exe; id 8230; Microsoft Japan support blog, 2022/08/18.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 8230",
        "Level: Warning" },
      "Volume Shadow Copy Service error: Failed resolving account svc-index with status 1376. Check connection to domain controller and VssAccessControl registry key.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 8230",
        "Level: Warning" },
    },
  },
}
