-- Memory, or another resource of Windows, ran out while VSS needed it.
return {
  id       = "vss.out_of_memory",
  severity = "error",
  code     = 0x8007000e,
  name     = "E_OUTOFMEMORY",
  match    = { code = 0x8007000e, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "Windows ran out of memory or another resource during {call|the VSS step}",
    ja = "{call|VSS の処理} に必要なメモリーなどのリソースが不足しました",
  },
  short   = { en = "out of memory", ja = "メモリー不足" },
  explain = {
    en = "Not only RAM: the page file, kernel pools or handles may be used up. Very large volumes with small clusters need much memory for their snapshot.",
    ja = "物理メモリーのほか、ページ ファイル、カーネルのプール、ハンドルの不足でも発生します。クラスター サイズの小さい大容量ボリュームでは、多くのメモリーが必要です。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, when less is running.",
    ja = "10 分後、ほかの処理が少ないときに再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which resource ran out is not in this log.",
    ja = "ただし、不足したリソースの種類はこのログに残りません",
  },
  causes = {
    en = {
      { "too little free memory or a page file that is too small", confidence = "likely" },
      { "a program or driver that leaks pool memory or handles", confidence = "possible" },
    },
    ja = {
      { "空きメモリーの不足、またはページ ファイルが小さい", confidence = "likely" },
      { "プログラムやドライバーによるプールやハンドルの消費", confidence = "possible" },
    },
  },
  advice = {
    en = {
      { "System log: Resource-Exhaustion-Detector 2004 names the largest users; volsnap 4, 5, 6, 15, 21.", risk = "check" },
      { "Task Manager: committed memory against its limit, and the columns paged pool, non-paged pool and handles.", risk = "check" },
      { "Enlarge the page file, or give the virtual machine more memory.", risk = "change" },
      { "Restart Windows when no backup runs. If it comes back after days, a program leaks: that is a test, not a cure.", risk = "outage" },
    },
    ja = {
      { "システム ログの Resource-Exhaustion-Detector 2004 (使用量の多いプロセス) と volsnap 4、5、6、15、21 を調べます。", risk = "check" },
      { "タスク マネージャーで、コミット済みメモリーと、ページ プール、非ページ プール、ハンドルの数を調べます。", risk = "check" },
      { "ページ ファイルを広げるか、仮想マシンのメモリーを増やします。", risk = "change" },
      { "ほかのバックアップがない時間に Windows を再起動します。数日で再発する場合は、リソースを消費し続けるプログラムがあります。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs of the last 24 hours (System)", "the output of systeminfo" },
    ja = { "直近 24 時間のイベント ログ (システム)", "systeminfo の結果" },
  },
  source = "Actiphy KB: VSS error troubleshooting; Microsoft KB 833167 (bitmaps of large volumes).",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x8007000e): CreateVssBackupComponents(&m_pVssObject)",
      "05/14/2023 18:02:11.480 com exception caught(0x8007000E) in VssStart",
    },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x8007000e", "05/14/2023 18:02:11.480 COM Error(0x80070005): CreateVssBackupComponents(&m_pVssObject)" },
  },
}
