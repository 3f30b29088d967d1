-- About the storage of shadow copies or a revert, not about backing up a volume that is in use.
return {
  id       = "vss.volume_in_use",
  severity = "error",
  code     = 0x8004231d,
  name     = "VSS_E_VOLUME_IN_USE",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The shadow copy storage, or a volume to be reverted, is still in use",
    ja = "シャドウコピーの記憶域、または復元先のボリュームが使用中です",
  },
  short   = { en = "storage in use", ja = "記憶域が使用中" },
  explain = {
    en = "It arises when the shadow copy storage is moved or removed while shadow copies lie in it, or when a volume that is to be put back has open files. Open files alone never stop a backup.",
    ja = "シャドウコピーが残っている記憶域を移動または削除するとき、または開いているファイルがあるボリュームを元に戻すときに発生します。通常のバックアップでは、使用中のファイルが原因になることはありません。",
  },
  retry_note = {
    en = "Yes, once nothing uses the volume or its storage any more.",
    ja = "ボリュームと記憶域が使われなくなれば再実行できます。",
  },
  confidence = {
    "likely",
    en = "Which of the two it was is not in this log.",
    ja = "ただし、どちらの場合かはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list shadowstorage and vssadmin list shadows: which storage still holds shadow copies?", risk = "check" },
      { "Was a revert or a restore running at {local|that time}? Close the files open on its volume (openfiles /query, resource monitor).", risk = "check" },
      { "Was the storage being resized or moved by a script or another tool? Run that at another time.", risk = "change" },
      { "Only if the old shadow copies are not needed: delete them with diskshadow before the storage is changed; they cannot be brought back.", risk = "loss" },
    },
    ja = {
      { "vssadmin list shadowstorage と vssadmin list shadows で、シャドウコピーが残っている記憶域を調べます。", risk = "check" },
      { "{local|失敗時刻} に復元を実行していた場合は、対象のボリュームで開いているファイルを閉じます (openfiles /query)。", risk = "check" },
      { "スクリプトやほかのツールによる記憶域の変更と、時刻をずらします。", risk = "change" },
      { "古いシャドウコピーが不要な場合だけ、diskshadow で削除してから記憶域を変更します。元に戻すことはできません。", risk = "loss" },
    },
  },
  ask = {
    en = { "the output of vssadmin list shadowstorage and vssadmin list shadows", "what else ran at {local|that time}" },
    ja = { "vssadmin list shadowstorage と vssadmin list shadows の結果", "{local|失敗時刻} に実行していた処理" },
  },
  source = "vsserror.h and MS-SCMP: the association with the storage is in use. The Actiphy article prints the sentence of RevertToSnapshot (bForceDismount). Both are told, the header's first; neither is a normal result of a backup.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004231d): pDiffMgmt->ChangeDiffAreaMaximumSize(volume, diff, size)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004231e): pDiffMgmt->AddDiffArea(volume, diff, size)" },
  },
}
