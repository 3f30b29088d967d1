-- What a call names does not exist: which kind of thing, the call tells.
return {
  id       = "vss.object_not_found",
  severity = "error",
  code     = 0x80042308,
  name     = "VSS_E_OBJECT_NOT_FOUND",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A shadow copy or another object that {call|VSS} needs is gone",
    ja = "{call|VSS} の対象 (シャドウコピーなど) が見つかりません",
  },
  short   = { en = "object missing", ja = "対象なし" },
  explain = {
    en = "In the middle of a backup it means that the shadow copy itself was lost. In a status query a writer has gone.",
    ja = "バックアップの途中では、シャドウコピー自体が失われたことを示します。状態の問い合わせでは、ライターがなくなっています。",
  },
  retry_note = {
    en = "Yes, after the event log has been read: a lost copy gets lost again.",
    ja = "イベント ログを調べてから再実行します。原因が残ると再び失われます。",
  },
  confidence = {
    "certain",
    en = "The name of the missing object is not in this log.",
    ja = "ただし、見つからない対象の名前はこのログに残りません",
  },
  advice = {
    en = {
      { "System log, VolSnap 25 (could not grow in time) and 36 (its limit was reached): the shadow copy was lost while it was read.", risk = "check" },
      { "System log, disk 157 and Ntfs 98, 140: a disk went away.", risk = "check" },
      { "vssadmin list volumes and mountvol, compared with the volumes of the task.", risk = "check" },
      { "After VolSnap 36: raise the maximum with vssadmin resize shadowstorage /for=C: /on=C: /maxsize=20%. Raising it loses nothing.", risk = "change" },
    },
    ja = {
      { "システム ログの VolSnap 25 (時間内に拡張できない)、36 (上限に到達) を調べます。読み取り中にシャドウコピーが失われています。", risk = "check" },
      { "システム ログの disk 157、Ntfs 98、140 で、切断されたディスクを調べます。", risk = "check" },
      { "vssadmin list volumes と mountvol の結果を、タスクの対象と比べます。", risk = "check" },
      { "VolSnap 36 の場合は vssadmin resize shadowstorage /for=C: /on=C: /maxsize=20% で最大サイズを広げます。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list volumes and list shadows" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list volumes と list shadows の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting, which quotes AddToSnapshotSet only; Microsoft: the pages of the other methods that return it.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042308): m_pVssObject->GetSnapshotProperties(id, &prop)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042308): lvssObject4->GetRootAndLogicalPrefixPaths(path, &root)" },
  },
}
