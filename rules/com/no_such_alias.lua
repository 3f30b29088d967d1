-- With event 8230 it is harmless: an account in VssAccessControl that this machine cannot resolve.
return {
  id       = "com.no_such_alias",
  severity = "info",
  code     = 0x80070560,
  name     = "ERROR_NO_SUCH_ALIAS",
  match    = { code = 0x80070560, vss = true },

  title = {
    en = "VSS could not resolve a group or account of its access list",
    ja = "VSS のアクセス一覧にあるアカウントを解決できません",
  },
  short   = { en = "unknown group", ja = "グループ不明" },
  explain = {
    en = "The registry key VssAccessControl names an account of another domain or machine. VSS skips it; backups are not hurt.",
    ja = "レジストリの VssAccessControl に、別のドメインや PC のアカウントがあります。VSS は無視するため、バックアップには支障ありません。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl: which name is it?", risk = "check" },
      { "If the entries disturb: remove that value after reg export; the product that made it may want it.", risk = "change" },
    },
    ja = {
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl で、該当する名前を調べます。", risk = "check" },
      { "記録が気になる場合は、reg export の後に該当する値を削除します。登録した製品が必要とする場合があります。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "winerror.h, as an HRESULT; Microsoft Japan support blog, 2022-08-18 (VSS 8230): no impact.",

  examples = {
    hit = { "Volume Shadow Copy Service error: Failed resolving account backupsvc with status 1376. hr = 0x80070560, The specified local group does not exist." },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070560" },
  },
}
