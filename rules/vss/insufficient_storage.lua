-- No room for the shadow copy storage: the smallest volume of the task is the first suspect.
return {
  id       = "vss.insufficient_storage",
  severity = "error",
  code     = 0x8004231f,
  name     = "VSS_E_INSUFFICIENT_STORAGE",
  retry    = "no",
  leads_to = { "vss.provider_veto", "aip.could_not_start_vss" },

  title = {
    en = "There was too little free space to set up the shadow copy storage",
    ja = "空き容量が足りず、シャドウコピーの記憶域を確保できませんでした",
  },
  short   = { en = "no space", ja = "記憶域の不足" },
  explain = {
    en = "Every volume in the task needs room for its own shadow copy storage, the small hidden ones too: 32 MB below 500 MB, 320 MB from there on.",
    ja = "シャドウコピーの記憶域は、対象のボリュームごとに必要です。500 MB 未満の区画で 32 MB、500 MB 以上で 320 MB が最低限です。",
  },
  retry_note = {
    en = "No: it will fail the same way until there is room.",
    ja = "容量を確保するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume is short of space is not in this log.",
    ja = "ただし、不足しているボリュームの名前はこのログには残りません",
  },
  causes = {
    en = {
      { "less than 10 % free on a drive that is backed up", confidence = "likely" },
      { "if the drives have room: the recovery partition", confidence = "likely" },
      { "the maximum size of the shadow copy storage is too low", confidence = "possible" },
    },
    ja = {
      { "バックアップ対象のドライブの空き容量が 10 % 未満", confidence = "likely" },
      { "ドライブに空きがある場合は、回復パーティション", confidence = "likely" },
      { "シャドウコピーの記憶域の最大サイズが小さい", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Free space of every drive backed up (not the destination).", risk = "check", reply = "Please check the free space of every drive that is backed up (not of the destination)." },
      { "Free space of the recovery partition: aipcontrol diskinfo, Free Clusters x Cluster Size. Aim at 50 MB if the partition is smaller than 500 MB, at 320 MB otherwise.", risk = "check", reply = "If the drives have room, please find out the free space of the recovery partition with aipcontrol diskinfo (Free Clusters x Cluster Size). A partition below 500 MB wants 50 MB free, a larger one 320 MB." },
      { "vssadmin list shadowstorage: used and maximum size.", risk = "check", reply = "Please run vssadmin list shadowstorage and check the used size against the maximum size." },
      { "Recovery partition too full: enlarge it or leave it out of the task (Windows RE may be missing after a restore; ask first).", risk = "change", reply = "If the recovery partition is too full, please tell us before you enlarge it or leave it out of the task: without it, Windows RE may be missing after a restore." },
      { "Deleting shadow copies or lowering the maximum size can remove Previous Versions and restore points. Last resort only.", risk = "loss", reply = false },
    },
    ja = {
      { "バックアップ元の各ドライブ (保存先ではない) の空きを調べます。", risk = "check", reply = "バックアップ元の各ドライブ (保存先ではありません) の空き容量をご確認ください。" },
      { "aipcontrol diskinfo で回復パーティションの空きを求めます (Free Clusters x Cluster Size)。500 MB 未満の区画は 50 MB、500 MB 以上の区画は 320 MB が目安です。", risk = "check", reply = "ドライブに空きがある場合は、aipcontrol diskinfo で回復パーティションの空きをご確認ください (Free Clusters x Cluster Size)。500 MB 未満の区画は 50 MB、500 MB 以上の区画は 320 MB の空きが目安です。" },
      { "vssadmin list shadowstorage で、使用量と最大サイズを調べます。", risk = "check", reply = "vssadmin list shadowstorage を実行し、使用量と最大サイズをご確認ください。" },
      { "回復パーティションが不足なら、広げるか、対象から外します。外すと復元後に Windows 回復環境が使えないことがあり、先に了承を得ます。", risk = "change", reply = "回復パーティションの空きが不足している場合は、広げるか対象から外す前に、ご連絡ください。外すと、復元後に Windows 回復環境が使えないことがあります。" },
      { "シャドウコピーの削除と最大サイズの縮小は最後の手段です。以前のバージョンや復元ポイントが消えることがあります。", risk = "loss", reply = false },
    },
  },
  ask = {
    en = { "the whole task log", "aipcontrol diskinfo", "vssadmin list shadowstorage" },
    ja = { "タスクログ全体", "aipcontrol diskinfo の結果", "vssadmin list shadowstorage の結果" },
  },
  source = "Actiphy KB: 0x8004231f and Exit -311; Microsoft: MinDiffAreaFileSize, Windows RE partition guide. The English page of the vendor says destination drive, the Japanese one the drive that is backed up: VSS puts the storage on the source volume by default, so the Japanese page is followed.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart",
      "05/14/2023 18:02:11.480 COM Error(0x8004231F): m_pVssObject->DoSnapshotSet(&pAsync)",
    },
    miss = {
      "05/14/2023 18:02:11.480 com exception caught(0x8004231e) in VssStart",
      "05/14/2023 18:02:11.480 block 8004231f5a read",
    },
  },
}
