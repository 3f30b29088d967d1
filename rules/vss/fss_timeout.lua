-- VSS for SMB shares: the file server took too long over its own shadow copy.
return {
  id       = "vss.fss_timeout",
  severity = "error",
  code     = 0x80042417,
  name     = "VSS_E_FSS_TIMEOUT",
  match    = { code = 0x80042417, vss = true },
  retry    = "after-wait",

  title = {
    en = "The file server took too long to prepare its shares",
    ja = "ファイル サーバーの共有の準備が、時間内に終わりませんでした",
  },
  short   = { en = "share timeout", ja = "共有の遅延" },
  explain = {
    en = "For a share the shadow copy is made on the file server, with its own writers and disks. That server was busy, or the link to it slow.",
    ja = "共有のシャドウコピーは、ファイル サーバー側のライターとディスクで作成されます。サーバーの負荷かネットワークの遅延が原因です。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, when the file server is less busy.",
    ja = "10 分後、サーバーの負荷が低いときに再実行できます。",
  },
  confidence = {
    "certain",
    en = "What delayed the file server is not in this log.",
    ja = "ただし、サーバー側の原因はこのログに残りません",
  },
  advice = {
    en = {
      { "On the file server: FileShareShadowCopyAgent and VSS 12341, 8229 of that time.", risk = "check" },
      { "On the file server: vssadmin list writers (failed or waiting?).", risk = "check" },
      { "Shift this task away from the backup of the file server itself.", risk = "change" },
    },
    ja = {
      { "ファイル サーバーで、同じ時刻の FileShareShadowCopyAgent と VSS 12341、8229 を調べます。", risk = "check" },
      { "ファイル サーバーで vssadmin list writers を実行し、失敗や待機を調べます。", risk = "check" },
      { "ファイル サーバー自身のバックアップと重ならない時刻に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs of the file server for that time", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "ファイル サーバーの同じ時刻のイベント ログ", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "vsserror.h; Microsoft: VSS for SMB File Shares. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042417): m_pVssObject->PrepareForBackup(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042417 while disk 2 was cleaned" },
  },
}
