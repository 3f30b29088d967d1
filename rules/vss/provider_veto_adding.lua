-- The same refusal while a volume is added: it is that volume the provider does not want.
return {
  id       = "vss.provider_veto_adding",
  severity = "error",
  match    = { code = 0x80042306, call = "AddToSnapshotSet" },
  refines  = "vss.provider_veto",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The VSS provider refused one of the volumes of the task",
    ja = "VSS プロバイダーが、対象ボリュームの 1 つを拒否しました",
  },
  short   = { en = "volume refused", ja = "ボリューム拒否" },
  explain = {
    en = "The refusal came while a volume was being added, before anything was frozen: it is about that volume or its provider, not about load.",
    ja = "書き込みを静止する前の、ボリュームを追加する段階で拒否されました。負荷ではなく、そのボリュームかプロバイダーの問題です。",
  },
  retry_note = {
    en = "No: the same volume will be refused again.",
    ja = "対処するまで、同じボリュームで再び拒否されます。",
  },
  confidence = {
    "certain",
    en = "Which volume was refused is not in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  causes = {
    en = {
      { "a hidden, FAT32 or foreign partition in the task", confidence = "likely" },
      { "no NTFS volume with room for the shadow copy storage", confidence = "likely" },
      { "a left-over provider of another vendor", confidence = "possible" },
    },
    ja = {
      { "隠しパーティション、FAT32、他 OS の区画が対象にある", confidence = "likely" },
      { "記憶域を置ける NTFS ボリュームがない", confidence = "likely" },
      { "他社製の VSS プロバイダーが残っている", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Application log of that second, VSS 12289 and 12293: they name volume and provider.", risk = "check" },
      { "vssadmin list volumes: which volumes of the task are missing there?", risk = "check" },
      { "vssadmin list providers: a hardware or software provider is preferred to Microsoft's without being asked for.", risk = "check" },
      { "Run the task with one volume at a time to find the one, and leave it out if it need not be backed up.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログの VSS 12289、12293 で、ボリュームとプロバイダーを調べます。", risk = "check" },
      { "vssadmin list volumes で、一覧にない対象ボリュームを探します。", risk = "check" },
      { "vssadmin list providers を実行します。他社製があると、Microsoft より優先されます。", risk = "check" },
      { "ボリュームを 1 つずつ実行して拒否されるものを探し、不要なら対象から外します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list volumes and list providers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list volumes と list providers の結果" },
  },
  source = "Microsoft: IVssBackupComponents::AddToSnapshotSet; provider order: remarks of the same page.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
