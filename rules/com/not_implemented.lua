-- The component behind the call has no such function: an old provider, an old Windows, or a stub.
return {
  id       = "com.not_implemented",
  severity = "error",
  code     = 0x80004001,
  name     = "E_NOTIMPL",
  match    = { code = 0x80004001, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "{call|A VSS call} is not implemented by the part that was asked",
    ja = "{call|VSS の呼び出し} が、呼び出し先に実装されていません",
  },
  short   = { en = "not implemented", ja = "未実装" },
  explain = {
    en = "The product asked for something that the provider or this edition of Windows does not have. Client editions lack functions of servers, and old hardware providers lack new ones.",
    ja = "製品の要求した機能が、プロバイダーまたはこのエディションの Windows にありません。クライアント版にはサーバー版の機能がなく、古いハードウェア プロバイダーには新しい機能がありません。",
  },
  retry_note = {
    en = "No: with these versions it fails every time.",
    ja = "同じバージョンの組み合わせでは、毎回失敗します。",
  },
  confidence = {
    "certain",
    en = "Which component answered so is not in this log.",
    ja = "ただし、応答したコンポーネントは残りません",
  },
  advice = {
    en = {
      { "winver: client or server edition? Does the option used need a server?", risk = "check" },
      { "vssadmin list providers: a provider whose version is years old?", risk = "check" },
      { "Update that provider or the product, or use the Microsoft provider.", risk = "change" },
    },
    ja = {
      { "winver でクライアント版かサーバー版か調べ、使った機能がサーバー版専用でないか確かめます。", risk = "check" },
      { "vssadmin list providers で、古いバージョンのプロバイダーを調べます。", risk = "check" },
      { "そのプロバイダーか製品を更新するか、Microsoft のプロバイダーを使います。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers", "name and version of the backup product" },
    ja = { "vssadmin list providers の結果", "バックアップ製品の名前とバージョン" },
  },
  source = "winerror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80004001): m_pVssObject->BreakSnapshotSet(m_latestSnapshotSetID)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x80004001" },
  },
}
