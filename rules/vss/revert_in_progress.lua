-- An administrator is putting a whole volume back to a shadow copy.
return {
  id       = "vss.revert_in_progress",
  severity = "error",
  code     = 0x80042325,
  name     = "VSS_E_REVERT_IN_PROGRESS",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The volume is being put back to an earlier shadow copy",
    ja = "ボリュームを以前のシャドウコピーに戻している途中です",
  },
  short   = { en = "revert running", ja = "復元の実行中" },
  explain = {
    en = "While a volume is reverted no shadow copy of it can be made. A large volume takes hours, and the work goes on after a restart.",
    ja = "ボリューム全体を戻している間は、シャドウコピーを作成できません。大きなボリュームでは数時間かかり、再起動後も続きます。",
  },
  retry_note = {
    en = "Yes, once the revert has ended (System log, volsnap 66).",
    ja = "完了後 (システム ログの volsnap 66) に再実行できます。",
  },
  confidence = {
    "certain",
    en = "Who started the revert is not in this log.",
    ja = "ただし、開始した利用者はこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin query reverts /for=D: shows how far it is.", risk = "check" },
      { "System log: volsnap 66 tells that it has ended.", risk = "check" },
      { "Leave that volume out of tonight's task; its content is changing anyway.", risk = "change" },
    },
    ja = {
      { "vssadmin query reverts /for=D: で進行状況を調べます。", risk = "check" },
      { "システム ログの volsnap 66 (完了) を待ちます。", risk = "check" },
      { "その日のタスクからボリュームを外します。内容が変わっている途中のためです。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin query reverts" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "vssadmin query reverts の結果" },
  },
  source = "vsserror.h; Microsoft: RevertToSnapshot, QueryRevertStatus; volsnap event 66.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042325): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042326): m_pVssObject->RevertToSnapshot(id, TRUE)" },
  },
}
