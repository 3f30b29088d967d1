-- Denied at the door: the account itself may not use VSS.
return {
  id       = "com.access_denied_start",
  severity = "error",
  match    = { code = 0x80070005, phase = { "start", "init" } },
  refines  = "com.access_denied",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The account of the backup may not use VSS",
    ja = "バックアップのアカウントに、VSS を使う権限がありません",
  },
  short   = { en = "no VSS rights", ja = "権限不足" },
  explain = {
    en = "{call} checks who calls. VSS admits administrators, Backup Operators and Local System, and only with elevated rights; a filtered token of UAC is not enough.",
    ja = "{call} では呼び出し元の権限が確認されます。使えるのは、昇格した管理者、Backup Operators、ローカル システムです。UAC で制限された権限では使えません。",
  },
  retry_note = {
    en = "No: run it with the right account.",
    ja = "権限のあるアカウントで実行するまで、同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "The account is not in this log.",
    ja = "ただし、アカウントの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "Which account runs the product's service or the scheduled task? Is \"run with highest privileges\" set?", risk = "check" },
      { "whoami /groups in that account: Mandatory Label High?", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl: entries with value 0 deny.", risk = "check" },
      { "Run the service as Local System (the default).", risk = "change" },
    },
    ja = {
      { "製品のサービスまたはタスク スケジューラのアカウントと、「最上位の特権で実行する」を調べます。", risk = "check" },
      { "そのアカウントで whoami /groups を実行し、高い必須レベルか調べます。", risk = "check" },
      { "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl で、値が 0 (拒否) の項目を調べます。", risk = "check" },
      { "サービスをローカル システム (既定) で実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the account of the backup service", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "バックアップのサービスのアカウント", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "Microsoft: Security Considerations for Requesters; CreateVssBackupComponents, InitializeForBackup.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80070005): CreateVssBackupComponents(&m_pVssObject)",
      "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->InitializeForBackup()",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
