-- One volume has as many shadow copies as it may keep; the article repeats the text of the limit of a set here.
return {
  id       = "vss.maximum_number_of_snapshots_reached",
  severity = "error",
  code     = 0x80042317,
  name     = "VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A volume already has as many shadow copies as it may keep",
    ja = "ボリュームに保持できるシャドウコピーの数が上限に達しています",
  },
  short   = { en = "too many copies", ja = "世代数の上限" },
  explain = {
    en = "A volume keeps at most 512 shadow copies, at most 64 of them for Previous Versions (registry value MaxShadowCopies); a hardware provider may allow fewer.",
    ja = "1 つのボリュームに保持できるのは最大 512 個、そのうち以前のバージョン用は 64 個 (レジストリの MaxShadowCopies) です。ハードウェア プロバイダーではさらに少ないことがあります。",
  },
  retry_note = {
    en = "No: it will fail the same way until some are deleted.",
    ja = "古いものを削除するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which volume has too many is not in this log.",
    ja = "ただし、どのボリュームかはこのログに残りません",
  },
  causes = {
    en = {
      { "shadow copies that a backup product did not delete", confidence = "likely" },
      { "Previous Versions with a frequent schedule", confidence = "possible" },
    },
    ja = {
      { "バックアップ製品が削除せずに残ったシャドウコピー", confidence = "likely" },
      { "以前のバージョンの作成間隔が短い", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "vssadmin list shadows /for=C: for each volume of the task: how many, of what type, how old?", risk = "check" },
      { "Have Previous Versions created less often, if they are the many.", risk = "change" },
      { "Delete left-over ones: diskshadow, delete shadows id {{...}} (vssadmin: only those for Previous Versions). They are gone for good, so only while no backup or restore uses them.", risk = "loss" },
    },
    ja = {
      { "対象のボリュームごとに vssadmin list shadows /for=C: で、数、種類、作成日を調べます。", risk = "check" },
      { "以前のバージョンが多い場合は、作成の間隔を広げます。", risk = "change" },
      { "残ったものを diskshadow の delete shadows id {{...}} で削除します (vssadmin で削除できるのは以前のバージョン用だけです)。元に戻せないため、使用中のバックアップや復元がないときに行います。", risk = "loss" },
    },
  },
  ask = {
    en = { "the output of vssadmin list shadows and vssadmin list providers", "the names of all backup products installed" },
    ja = { "vssadmin list shadows と vssadmin list providers の結果", "導入済みのバックアップ製品の名前" },
  },
  source = "vsserror.h: the volume reached its maximum number of shadow copies. The Actiphy article prints the sentence of 0x80042312 (volumes in a set) for this code; the header and the method page decide. Limits: Microsoft, VSS usage conventions.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042317): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042312): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
