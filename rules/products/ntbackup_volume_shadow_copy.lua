-- NTBackup could not begin with a shadow copy.
return {
  id       = "products.ntbackup_volume_shadow_copy",
  severity = "error",
  match    = { text = "Error returned while creating the volume shadow copy:{code_text}" },
  retry    = "after-restart",
  echo     = { before = "log", after = "log" },

  title = {
    en = "NTBackup could not create the shadow copy ({code_text})",
    ja = "NTBackup がシャドウコピーを作成できませんでした ({code_text})",
  },
  short   = { en = "NTBackup", ja = "NTBackup" },
  effect  = { en = "NTBackup could not create the shadow copy", ja = "NTBackup がシャドウコピーを作成できませんでした" },
  explain = {
    en = "NTBackup asks VSS and tells only its return value. 0xffffffff is no code: VSS could not be called at all, on Windows 2003 mostly because its COM classes are not registered.",
    ja = "NTBackup は VSS の戻り値だけを記録します。0xffffffff はコードではなく、VSS を呼び出せなかったことを示します。Windows 2003 では、COM クラスの登録が失われている場合がよくあります。",
  },
  advice = {
    en = {
      { "Application log of that minute: source VSS, ids 20, 12302, 8193.", risk = "check" },
      { "vssadmin list writers: an error or an empty list?", risk = "check" },
      { "Restart Windows while nobody works on it; on Windows 2003 then follow Microsoft KB 940184.", risk = "outage" },
    },
    ja = {
      { "同じ時刻のアプリケーション ログで、VSS の 20、12302、8193 を調べます。", risk = "check" },
      { "vssadmin list writers がエラーになるか、空か調べます。", risk = "check" },
      { "利用者がいない時間に Windows を再起動します。Windows 2003 で解消しない場合は Microsoft KB 940184 に従います。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Microsoft KB 940184 (Windows Server 2003 only).",

  examples = {
    hit = {
      { "Event Source: NTBackup",
        "Event ID: 8019",
        "",
        "Error returned while creating the volume shadow copy:0xffffffff" },
    },
    miss = {
      "The volume shadow copy was created successfully: Backup completed.",
    },
  },
}
