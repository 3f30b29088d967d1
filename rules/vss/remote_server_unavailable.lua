-- VSS for SMB shares: the agent on the file server did not answer.
return {
  id       = "vss.remote_server_unavailable",
  severity = "error",
  code     = 0x80042323,
  name     = "VSS_E_REMOTE_SERVER_UNAVAILABLE",
  retry    = "after-wait",

  title = {
    en = "The file server of a share could not be reached for its snapshot",
    ja = "共有のファイル サーバーに接続できず、作成できませんでした",
  },
  short   = { en = "server away", ja = "サーバー接続不可" },
  explain = {
    en = "For a share, VSS asks the agent on the file server to make the shadow copy. That server is off, unreachable, refuses the account, or lacks the role service File Server VSS Agent Service.",
    ja = "共有の場合、VSS はファイル サーバー上のエージェントに作成を依頼します。サーバーの停止、ネットワークの障害、権限の不足、または役割サービス「ファイル サーバー VSS エージェント サービス」の未導入が考えられます。",
  },
  retry_note = {
    en = "Yes, as soon as the file server can be reached.",
    ja = "ファイル サーバーに接続できれば再実行できます。",
  },
  confidence = {
    "certain",
    en = "The name of the server is not in this log.",
    ja = "ただし、サーバーの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "Test-NetConnection SERVER -Port 445, and open the share as the account of the backup.", risk = "check" },
      { "Application log: VSS 12319; on the file server, FileShareShadowCopyAgent.", risk = "check" },
      { "Get-WindowsFeature FS-VSS-Agent on the server: installed? Is the account in its Backup Operators?", risk = "check" },
    },
    ja = {
      { "Test-NetConnection SERVER -Port 445 と、バックアップのアカウントでの共有への接続を確かめます。", risk = "check" },
      { "アプリケーション ログの VSS 12319 と、ファイル サーバーの FileShareShadowCopyAgent の記録を調べます。", risk = "check" },
      { "サーバーで Get-WindowsFeature FS-VSS-Agent を実行し、導入済みか、アカウントが Backup Operators に属するか調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "event logs of the file server for that time" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "ファイル サーバーの同じ時刻のイベント ログ" },
  },
  source = "vsserror.h; Microsoft: VSS for SMB File Shares (File Server VSS Agent Service, Backup Operators), event 12319.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042323): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042324): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}
