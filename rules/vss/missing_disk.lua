-- The array says the LUN is there, Windows has not seen the disk.
return {
  id       = "vss.missing_disk",
  severity = "error",
  code     = 0x800423f8,
  name     = "VSS_E_MISSING_DISK",
  retry    = "after-wait",

  title = {
    en = "A disk of the hardware snapshot did not appear in Windows",
    ja = "ハードウェア スナップショットのディスクが認識されませんでした",
  },
  short   = { en = "disk missing", ja = "ディスクなし" },
  explain = {
    en = "After the array had made the snapshot, VSS waited for the new disk and it never arrived: not presented to this server, a path down, or too slow a rescan.",
    ja = "ストレージの作成後、VSS は新しいディスクを待ちましたが、認識されませんでした。割り当ての漏れ、経路の障害、再スキャンの遅れが考えられます。",
  },
  retry_note = {
    en = "Yes, after the paths were checked: slow arrays recover.",
    ja = "経路を確かめてから再実行できます。遅れだけなら解消します。",
  },
  confidence = {
    "certain",
    en = "Which LUN was awaited is not in this log.",
    ja = "ただし、待っていた LUN の名前は残りません",
  },
  advice = {
    en = {
      { "Application log: VSS 12362.", risk = "check" },
      { "mpclaim -s -d and the host bus adapters: are all paths up? iSCSI: Get-IscsiSession.", risk = "check" },
      { "The array's log of {local|that time}: to which host group was the snapshot shown?", risk = "check" },
    },
    ja = {
      { "アプリケーション ログの VSS 12362 を調べます。", risk = "check" },
      { "mpclaim -s -d やホスト バス アダプター、iSCSI では Get-IscsiSession で経路を調べます。", risk = "check" },
      { "ストレージのログで、{local|その時刻} のスナップショットの割り当て先を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "make, model and VSS provider version of the storage array" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h; event VSS 12362.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423f8): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423f9): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}
