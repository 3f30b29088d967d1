-- The writer as a whole is fine; some of its virtual machines or databases are not in the snapshot.
return {
  id       = "writers.partial_failure",
  severity = "error",
  code     = 0x80042336,
  name     = "VSS_E_WRITERERROR_PARTIAL_FAILURE",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer|A VSS writer} could not include some of its components",
    ja = "{writer|VSS ライター} の一部のコンポーネントが失敗しました",
  },
  short   = { en = "{writer|partial}", ja = "{writer|一部の失敗}" },
  explain = {
    en = "A component is one virtual machine or one database. Some failed and the others are in the snapshot, so the backup may be usable for these. Which ones, the application's own events say.",
    ja = "コンポーネントは、仮想マシンやデータベースの 1 つずつを指します。一部だけが失敗しており、ほかはバックアップできている可能性があります。失敗した対象は、アプリケーションのイベントで分かります。",
  },
  retry_note = {
    en = "No: the failing machine or database stays out until mended.",
    ja = "失敗した対象を修復するまで、同じ対象が失敗します。",
  },
  confidence = {
    "certain",
    en = "Which components failed is not in this log.",
    ja = "ただし、失敗したコンポーネントの名前は残りません",
  },
  advice = {
    en = {
      { "Hyper-V: log Hyper-V-VMMS/Admin 10102, 10150, 10172 name the machine. SQL Server: SQLWRITER 24583, SQLVDI 1 name database and instance.", risk = "check" },
      { "Hyper-V: is the guest's own VSS healthy? Run vssadmin list writers inside it.", risk = "check" },
      { "Mend that machine or database, or leave it out of the task until then.", risk = "change" },
    },
    ja = {
      { "Hyper-V は Hyper-V-VMMS/Admin の 10102、10150、10172 で仮想マシンを、SQL Server は SQLWRITER 24583、SQLVDI 1 で対象を調べます。", risk = "check" },
      { "Hyper-V では、仮想マシンの中で vssadmin list writers を実行し、ゲスト側の VSS を調べます。", risk = "check" },
      { "該当する仮想マシンやデータベースを修復します。それまではタスクの対象から外します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "vsserror.h (Windows 7 / Server 2008 R2 and later); Microsoft: IVssComponentEx2::SetFailure.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Hyper-V VSS Writer' is in failed state!",
        "- Status: 11 (VSS_WS_FAILED_AT_POST_SNAPSHOT)",
        "- Writer Failure code: 0x80042336 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.440] OUTPUT:",
        "ERROR: Selected writer 'Microsoft Hyper-V VSS Writer' is in failed state!",
        "- Status: 11 (VSS_WS_FAILED_AT_POST_SNAPSHOT)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}
