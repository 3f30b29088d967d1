-- A left-over user profile key (.bak) that VSS trips over while it sets its rights; the backup usually works all the same.
return {
  id       = "com.invalid_sid",
  severity = "error",
  code     = 0x80070539,
  name     = "ERROR_INVALID_SID",
  match    = { code = 0x80070539, vss = true },
  retry    = "yes",
  echo     = { before = "log", after = "log" },

  title = {
    en = "A damaged profile entry (SID) disturbs VSS",
    ja = "ユーザー プロファイルの登録 (SID) に異常があります",
  },
  short   = { en = "profile SID", ja = "SID の異常" },
  effect = {
    en = "A stale profile entry; seldom the cause by itself.",
    ja = "古いプロファイルの登録です。単独で原因になることはまれです。",
  },
  explain = {
    en = "VSS turns the keys of ProfileList into accounts. One of them ends in .bak, from a profile that was once mended, and is no valid SID. Most backups finish in spite of it.",
    ja = "VSS は ProfileList のキーをアカウントに変換します。修復時に残った .bak で終わるキーは、SID として無効です。多くの場合、バックアップ自体は成功します。",
  },
  retry_note = {
    en = "Yes: this entry alone rarely stops a backup.",
    ja = "この記録だけで失敗することはまれです。再実行できます。",
  },
  confidence = {
    "possible",
    en = "Whether the backup failed of it must be seen.",
    ja = "この記録が失敗の原因かどうかは、別に確認が必要です",
  },
  advice = {
    en = {
      { "Did the backup itself fail? If not, this is noise.", risk = "check" },
      { "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\": keys that end in .bak.", risk = "check" },
      { "Delete only such a key, only after reg export and when its user no longer needs the old profile: its settings are lost.", risk = "loss" },
    },
    ja = {
      { "バックアップ自体が失敗したか確かめます。成功していれば無害な記録です。", risk = "check" },
      { "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\" で、.bak で終わるキーを調べます。", risk = "check" },
      { "reg export で保存し、その利用者が古いプロファイルを使っていないことを確かめてから、該当するキーだけを削除します。設定は失われます。", risk = "loss" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the keys of ProfileList (reg query)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "ProfileList のキーの一覧 (reg query)" },
  },
  source = "Microsoft Japan support blog, 2022-07-22 (VSS 8193, ConvertStringSidToSid); there the backup succeeds, other reports say it failed: told as possible.",

  examples = {
    hit = { "Volume Shadow Copy Service error: Unexpected error calling routine ConvertStringSidToSid(S-1-5-21-1004336348-1177238915-682003330-1105.bak).  hr = 0x80070539, The security ID structure is invalid." },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070539" },
  },
}
