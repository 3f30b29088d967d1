-- Exit code -999: a Windows that has no VSS at all.
return {
  id       = "aip.exit_999",
  severity = "error",
  match    = { exit_code = -999 },
  retry    = "no",
  echo     = { before = "0s", after = "log" },

  title = {
    en = "This Windows offers no VSS, so no snapshot can be made",
    ja = "この Windows には VSS がないため、スナップショットを作成できません",
  },
  short  = { en = "no VSS here", ja = "VSS なし" },
  effect = {
    en = "the task ended with Exit Code: -999",
    ja = "タスクが終了しました。Exit Code: -999",
  },
  explain = {
    en = "The documented reason is a Windows before XP (Windows 2000), which has no Volume Shadow Copy Service. On any later Windows this code is not documented.",
    ja = "確認されている理由は、ボリューム シャドウ コピー サービス (VSS) のない Windows (Windows 2000) です。それより新しい Windows での意味は公開されていません。",
  },
  retry_note = {
    en = "No: it will fail the same way on this version of Windows.",
    ja = "この Windows では、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The version of Windows is not in this log.",
    ja = "ただし、Windows のバージョンはこのログに残りません",
  },
  advice = {
    en = {
      { "Look at the version of Windows (winver).", risk = "check" },
      { "If it is newer than Windows 2000: sc query vss, and source VSS in the Application event log, tell whether the service is there.", risk = "check" },
      { "On Windows 2000, back up without VSS (the product's own snapshot), as its manual says.", risk = "change" },
    },
    ja = {
      { "Windows のバージョンを winver で調べます。", risk = "check" },
      { "Windows 2000 より新しい場合は、sc query vss とアプリケーション ログの VSS を調べ、サービスの有無を確かめます。", risk = "check" },
      { "Windows 2000 の場合は、製品のマニュアルに従い、VSS を使わない方法でバックアップします。", risk = "change" },
    },
  },
  ask = {
    en = { "the version of Windows (winver)", "the whole task log", "the output of sc query vss" },
    ja = { "Windows のバージョン (winver)", "タスクログ全体", "sc query vss の結果" },
  },
  source = "Actiphy KB (old): exit codes of failed backup tasks; -999 is told for Windows 2000 only.",

  examples = {
    hit  = { "05/14/2003 18:02:12.003 {IDS_STRING3018}Exit Code: -999" },
    miss = { "05/14/2003 18:02:12.003 {IDS_STRING3018}Exit Code: 999" },
  },
}
