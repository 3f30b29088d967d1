-- At the very first call no provider is involved yet: the requester itself cannot load VSS.
return {
  id       = "com.class_not_registered_start",
  severity = "error",
  match    = { code = 0x80040154, phase = { "start", "init" } },
  refines  = "com.class_not_registered",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The backup product could not load VSS at all",
    ja = "製品が VSS を読み込めませんでした (クラスが未登録)",
  },
  short   = { en = "VSS not loadable", ja = "VSS 読み込み不可" },
  explain = {
    en = "{call} is the first step; no provider or writer has a part in it. Either a 32-bit product runs on a 64-bit Windows, or the VSS files of Windows are not registered.",
    ja = "{call} は最初の段階で、プロバイダーやライターは関係しません。64 ビット Windows で 32 ビット製品を使っているか、Windows の VSS のファイルが登録されていません。",
  },
  retry_note = {
    en = "No: it fails at the first step every time.",
    ja = "最初の段階のため、直すまで毎回失敗します。",
  },
  confidence = {
    "likely",
    en = "32-bit product or damage: this log does not tell.",
    ja = "ただし、どちらかはこのログで区別できません",
  },
  advice = {
    en = {
      { "Task Manager, details, column Platform: is the product's service 64-bit?", risk = "check" },
      { "vssadmin list writers: fails too? Then Windows is damaged, not the product.", risk = "check" },
      { "Install the 64-bit product; or repair Windows: DISM /Online /Cleanup-Image /RestoreHealth, sfc /scannow.", risk = "change" },
    },
    ja = {
      { "タスク マネージャーの詳細で、製品のサービスが 64 ビットか調べます。", risk = "check" },
      { "vssadmin list writers も失敗する場合は、製品ではなく Windows の破損です。", risk = "check" },
      { "64 ビット版の製品を導入します。Windows の破損なら DISM /Online /Cleanup-Image /RestoreHealth と sfc /scannow を実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "name and version of the backup product", "version of Windows (winver)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "バックアップ製品の名前とバージョン", "Windows のバージョン (winver)" },
  },
  source = "Microsoft: CreateVssBackupComponents; VSS usage conventions (WOW64).",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80040154): CreateVssBackupComponents(&m_pVssObject)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80040154): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
