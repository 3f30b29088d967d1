-- The file server answers, but its Windows or its agent is too old for snapshots of shares.
return {
  id       = "vss.remote_server_unsupported",
  severity = "error",
  code     = 0x80042324,
  name     = "VSS_E_REMOTE_SERVER_UNSUPPORTED",
  retry    = "no",

  title = {
    en = "The file server does not support snapshots of its shares",
    ja = "ファイル サーバーが、共有のスナップショットに対応していません",
  },
  short   = { en = "server too old", ja = "サーバー未対応" },
  explain = {
    en = "Shadow copies of SMB shares need Windows Server 2012 or later with the File Server VSS Agent Service on the other side; many NAS devices have no such agent.",
    ja = "共有のシャドウコピーには、相手側に Windows Server 2012 以降とファイル サーバー VSS エージェント サービスが必要です。NAS の多くは対応していません。",
  },
  retry_note = {
    en = "No: this server cannot do it.",
    ja = "このサーバーでは、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which server it is does not stand in this log.",
    ja = "ただし、サーバーの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "Version of Windows on the file server; for a NAS, ask its vendor for FSRVP support.", risk = "check" },
      { "Application log: VSS 12321.", risk = "check" },
      { "Back up the data on the file server itself, or back up the share as plain files.", risk = "change" },
    },
    ja = {
      { "ファイル サーバーの Windows のバージョンを調べます。NAS は FSRVP への対応をベンダーに確かめます。", risk = "check" },
      { "アプリケーション ログの VSS 12321 を調べます。", risk = "check" },
      { "ファイル サーバー側でバックアップするか、共有をファイル単位でバックアップします。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "make and version of the file server" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "ファイル サーバーの機種とバージョン" },
  },
  source = "vsserror.h; Microsoft: VSS for SMB File Shares, event 12321.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042324): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042323): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
