-- A volume can have one place for its shadow copy storage; somebody tried to give it another.
return {
  id       = "vss.maximum_diffarea_associations_reached",
  severity = "error",
  code     = 0x8004231e,
  name     = "VSS_E_MAXIMUM_DIFFAREA_ASSOCIATIONS_REACHED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The volume already has a place for its shadow copy storage",
    ja = "シャドウコピーの記憶域の割り当てが、すでに上限に達しています",
  },
  short   = { en = "storage assigned", ja = "割り当ての上限" },
  explain = {
    en = "Where the shadow copies of a volume are stored is fixed once per volume. A second place was asked for, so the new one was not assigned.",
    ja = "シャドウコピーの記憶域の置き場所は、ボリュームごとに決まっています。別の置き場所を追加しようとしたため、割り当てられませんでした。",
  },
  retry_note = {
    en = "No: the assignment has to be put right first.",
    ja = "割り当てを直すまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume it is about is not in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list shadowstorage: find the volume whose storage lies on another drive than intended.", risk = "check" },
      { "Look for scripts or products that run vssadmin add shadowstorage, and stop them.", risk = "check" },
      { "If the place must change: vssadmin delete shadowstorage /for=C: /on=D: first. All shadow copies of that volume (Previous Versions, restore points) are lost: make sure nobody needs them.", risk = "loss" },
    },
    ja = {
      { "vssadmin list shadowstorage で、置き場所が想定と異なるボリュームを探します。", risk = "check" },
      { "vssadmin add shadowstorage を実行するスクリプトや製品を探し、実行を止めます。", risk = "check" },
      { "置き場所を変える場合は、先に vssadmin delete shadowstorage /for=C: /on=D: を実行します。そのボリュームのシャドウコピー (以前のバージョン、復元ポイント) がすべて消えるため、不要であることを確かめてから行います。", risk = "loss" },
    },
  },
  ask = {
    en = { "the output of vssadmin list shadowstorage", "backup and maintenance scripts of the machine" },
    ja = { "vssadmin list shadowstorage の結果", "バックアップや保守で使っているスクリプト" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft: IVssDifferentialSoftwareSnapshotMgmt::AddDiffArea.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004231e): pDiffMgmt->AddDiffArea(volume, diff, size)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004231f): pDiffMgmt->AddDiffArea(volume, diff, size)" },
  },
}
