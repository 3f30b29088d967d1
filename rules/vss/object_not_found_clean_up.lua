-- The clean-up wanted to delete a shadow copy that had gone by then.
return {
  id       = "vss.object_not_found_clean_up",
  severity = "error",
  match    = { code = 0x80042308, phase = "clean-up" },
  refines  = "vss.object_not_found",
  retry    = "after-wait",

  title = {
    en = "The shadow copy was gone before its deletion ({call})",
    ja = "削除する前に、シャドウコピーが失われていました ({call})",
  },
  short  = { en = "copy gone early", ja = "コピーの消失" },
  effect = {
    en = "The shadow copy to be deleted was not there: fallout.",
    ja = "削除するシャドウコピーがありませんでした。失敗の結果です。",
  },
  explain = {
    en = "Nothing failed before in this log, yet {call} found no shadow copy. Windows drops shadow copies when their storage cannot grow.",
    ja = "これより前の失敗は記録されていませんが、{call} の時点でシャドウコピーがありませんでした。記憶域を拡張できないと、Windows はシャドウコピーを破棄します。",
  },
  confidence = {
    "likely",
    en = "Who removed the shadow copy is not in this log.",
    ja = "ただし、失われた理由はこのログには残りません",
  },
  advice = {
    en = {
      { "System log, VolSnap 25, 33, 36: when and why was it removed?", risk = "check" },
      { "Were read errors logged before {local|that time}? Then the image may be incomplete: verify it.", risk = "check" },
      { "Does a script or another product run vssadmin delete shadows?", risk = "check" },
    },
    ja = {
      { "システム ログの VolSnap 25、33、36 で、失われた時刻と理由を調べます。", risk = "check" },
      { "{local|その時刻} より前に読み取りエラーがある場合は、イメージが不完全な可能性があります。検証を行います。", risk = "check" },
      { "vssadmin delete shadows を実行するスクリプトや他社製品を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list shadowstorage" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "vssadmin list shadowstorage の結果" },
  },
  source = "Microsoft: DeleteSnapshots; VSS diagnosis practice: clean-up calls fail after another failure, whatever their code.",

  examples = {
    hit = { "05/14/2023 18:42:12.480 COM Error(0x80042308): m_pVssObject->DeleteSnapshots(id, VSS_OBJECT_SNAPSHOT_SET, TRUE, &n, &bad)" },
    miss = { "05/14/2023 18:42:12.480 COM Error(0x80042308): m_pVssObject->GetSnapshotProperties(id, &prop)" },
  },
}
