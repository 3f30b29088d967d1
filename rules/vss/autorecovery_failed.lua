-- Not one writer's database but the shadow copy as a whole could not be made consistent.
return {
  id       = "vss.autorecovery_failed",
  severity = "error",
  code     = 0x800423fb,
  name     = "VSS_E_AUTORECOVERY_FAILED",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The finished shadow copy could not be made consistent",
    ja = "作成したシャドウコピーを整合した状態にできませんでした",
  },
  short   = { en = "not recovered", ja = "整合の失敗" },
  explain = {
    en = "Right after the snapshot VSS rolls back in it what was under way (NTFS and registry transactions, databases). That failed, and the shadow copy was given up.",
    ja = "作成の直後、VSS はシャドウコピーの中で処理途中のトランザクション (NTFS、レジストリ、データベース) を取り消します。これに失敗し、シャドウコピーは破棄されました。",
  },
  retry_note = {
    en = "Yes, once; if it recurs, check the file system first.",
    ja = "1 回だけ再実行できます。続く場合は先に確認します。",
  },
  confidence = {
    "certain",
    en = "Whose recovery failed is not in this log.",
    ja = "ただし、どの回復処理が失敗したかは残りません",
  },
  causes = {
    en = {
      { "a damaged file system or transaction log on the volume", confidence = "likely" },
      { "no room in the shadow copy storage for the writes", confidence = "possible" },
    },
    ja = {
      { "ファイル システムやトランザクション ログの破損", confidence = "likely" },
      { "シャドウコピーの記憶域の空き不足", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "System log: Ntfs 55, 134, 137 and volsnap of that time. Application log: ESENT, SQLWRITER.", risk = "check" },
      { "chkdsk D: /scan for the volumes of the task; fsutil resource info D:\\.", risk = "check" },
      { "If damage is found: chkdsk D: /f at a time when nobody uses the volume (C: at the next restart).", risk = "outage" },
    },
    ja = {
      { "システム ログの Ntfs 55、134、137、volsnap と、アプリケーション ログの ESENT、SQLWRITER を調べます。", risk = "check" },
      { "対象のボリュームで chkdsk D: /scan と fsutil resource info D:\\ を実行します。", risk = "check" },
      { "破損があれば、利用者がいない時間に chkdsk D: /f を実行します (C: は次の再起動時)。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list shadowstorage" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list shadowstorage の結果" },
  },
  source = "vsserror.h: the snapshot could not be auto-recovered. 0x800423f5 is the same told by a single writer.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423fb): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f5): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
