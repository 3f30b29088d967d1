-- The kind of shadow copy asked for does not exist on this Windows or with this provider.
return {
  id       = "vss.unsupported_context",
  severity = "error",
  code     = 0x8004231b,
  name     = "VSS_E_UNSUPPORTED_CONTEXT",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "This kind of shadow copy is not offered by Windows or the provider",
    ja = "要求した種類のシャドウコピーは、この環境では作成できません",
  },
  short   = { en = "kind not offered", ja = "種類が未対応" },
  explain = {
    en = "A requester says in SetContext what kind it wants. Client editions of Windows keep no persistent shadow copies, and a hardware provider may refuse some kinds.",
    ja = "リクエスター (バックアップ製品) は SetContext で種類を指定します。クライアント版の Windows では保持型を作成できず、ハードウェア プロバイダーが対応しない種類もあります。",
  },
  retry_note = {
    en = "No: it will fail the same way until the setting is changed.",
    ja = "設定を変えるまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which kind was asked for is not in this log.",
    ja = "ただし、要求した種類はこのログに残りません",
  },
  advice = {
    en = {
      { "Edition of Windows (winver): client or server?", risk = "check" },
      { "vssadmin list providers: a hardware or other vendor's provider?", risk = "check" },
      { "Event log VolumeSnapshot-Driver/Operational, event 123: says that the edition has no persistent shadow copies.", risk = "check" },
      { "In the task, choose the Microsoft provider and the default kind of snapshot; update the product.", risk = "change" },
    },
    ja = {
      { "winver で Windows のエディション (クライアントかサーバーか) を調べます。", risk = "check" },
      { "vssadmin list providers で、ハードウェアや他社製のプロバイダーを調べます。", risk = "check" },
      { "イベント ログ VolumeSnapshot-Driver/Operational の 123 を調べます。保持型に対応しないエディションで記録されます。", risk = "check" },
      { "タスクで Microsoft のプロバイダーと既定のスナップショットを選び、製品を更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the edition of Windows", "the output of vssadmin list providers", "the settings of the task" },
    ja = { "Windows のエディション", "vssadmin list providers の結果", "タスクの設定" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: IVssBackupComponents::SetContext.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004231b): m_pVssObject->SetContext(VSS_CTX_CLIENT_ACCESSIBLE)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042318): m_pVssObject->SetContext(ctx)" },
  },
}
