-- Who was denied what decides: the requester, a writer, or VSS itself. The usual noise (8194, VSS\Diag) is left out.
return {
  id       = "com.access_denied",
  severity = "error",
  code     = 0x80070005,
  name     = "E_ACCESSDENIED",
  match    = { code = 0x80070005, vss = true },
  unless   = { text = { "IVssWriterCallback", "\\Diag" } },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Access was denied during {call|a step of VSS}",
    ja = "{call|VSS の処理} でアクセスが拒否されました",
  },
  short   = { en = "access denied", ja = "アクセス拒否" },
  explain = {
    en = "The account that ran this step lacks a right, or something guards the object: the folder System Volume Information, a registry key of VSS, or a product against ransomware.",
    ja = "処理を行ったアカウントに権限がないか、対象が保護されています。System Volume Information フォルダー、VSS のレジストリ キー、ランサムウェア対策ソフトが関係します。",
  },
  retry_note = {
    en = "No: it fails the same way until the right is there.",
    ja = "権限を直すまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which object was guarded is not in this log.",
    ja = "ただし、拒否された対象はこのログに残りません",
  },
  causes = {
    en = {
      { "the task runs under an account that is no administrator", confidence = "likely" },
      { "a security product blocks VSS", confidence = "possible" },
      { "changed rights on a volume root or registry key", confidence = "possible" },
    },
    ja = {
      { "管理者でないアカウントで実行している", confidence = "likely" },
      { "セキュリティ製品が VSS を妨げている", confidence = "possible" },
      { "ボリュームのルートやレジストリの権限の変更", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "Account of the product's service (services.msc): Local System, or in Administrators or Backup Operators?", risk = "check" },
      { "Application log: VSS 12348 (volume root), 8193 (routine), CAPI2 513.", risk = "check" },
      { "Exempt the product in the security software; put back default rights (icacls D:\\ shows them).", risk = "change" },
    },
    ja = {
      { "製品のサービスのアカウント (services.msc) が、ローカル システム、Administrators、Backup Operators のどれかに当たるか調べます。", risk = "check" },
      { "アプリケーション ログの VSS 12348 (ルートの権限)、8193 (処理名)、CAPI2 513 を調べます。", risk = "check" },
      { "セキュリティ製品で除外を設定します。権限は icacls D:\\ で調べ、既定に戻します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the account of the backup service, the security products" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "バックアップのサービスのアカウント、セキュリティ製品の名前" },
  },
  source = "winerror.h; Microsoft: event 12348. Event 8194 (IVssWriterCallback) and 8193 with VSS\\Diag carry this code too: known noise beside backups that work, so it is not matched there.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80070005): m_pVssObject->PrepareForBackup(&pAsync)",
      "05/14/2023 18:02:11.480 com exception caught(0x80070005) in VssStart",
    },
    miss = {
      "05/14/2023 18:02:11.480 Error in backup of F:\\shop\\a.blf during write: Error [0x80070005] Access is denied.",
      "Volume Shadow Copy Service error: Unexpected error querying for the IVssWriterCallback interface.  hr = 0x80070005, Access is denied.",
    },
  },
}
