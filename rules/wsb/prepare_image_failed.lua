-- About the target, mostly: the image file (VHD) of a volume could not be made ready.
return {
  id       = "wsb.prepare_image_failed",
  severity = "error",
  code     = 0x807800c5,
  retry    = "no",
  echo     = { before = "1m", after = "10m" },

  title = {
    en = "Windows Server Backup could not prepare the image of a volume",
    ja = "Windows Server バックアップが、イメージ (VHD) を準備できませんでした",
  },
  short   = { en = "WSB: image", ja = "WSB イメージ準備" },
  effect = {
    en = "Windows Server Backup's own code beside the detailed error.",
    ja = "詳細のエラーに、Windows Server バックアップが付けたコードです。",
  },
  explain = {
    en = "Each volume is kept as a VHD(X) on the target. It could not be created or mounted: target full or away, an older image damaged, or the share refuses it.",
    ja = "ボリュームごとの VHD(X) を、保存先に作成またはマウントできませんでした。保存先の空き不足や切断、以前のイメージの破損、共有の制限が考えられます。",
  },
  retry_note = {
    en = "No: look at the target first.",
    ja = "保存先を調べるまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "The detailed error beside it has the reason.",
    ja = "理由は、併記された詳細のエラーにあります",
  },
  advice = {
    en = {
      { "Free space and health of the target disk or share; wbadmin get disks.", risk = "check" },
      { "wbadmin get versions: are older backups readable?", risk = "check" },
      { "Try another target disk or an empty folder for one run; keep the old backups until it works.", risk = "change" },
    },
    ja = {
      { "保存先のディスクや共有の空きと状態を調べます (wbadmin get disks)。", risk = "check" },
      { "wbadmin get versions で、以前のバックアップを読み取れるか調べます。", risk = "check" },
      { "1 回だけ別の保存先を試します。成功するまで以前のバックアップは残します。", risk = "change" },
    },
  },
  ask = {
    en = { "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "No official page is at hand for the number: general knowledge, hence likely, not certain.",

  examples = {
    hit = { "The backup operation has failed with following error code '0x807800C5' (There was a failure in preparing the backup image of one of the volumes in the backup set)." },
    miss = { "The backup operation has failed with following error code '0x807800A1'." },
  },
}
