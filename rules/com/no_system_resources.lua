-- Not memory of programs but of the kernel: pools.
return {
  id       = "com.no_system_resources",
  severity = "error",
  code     = 0x800705aa,
  name     = "ERROR_NO_SYSTEM_RESOURCES",
  match    = { code = 0x800705aa, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "The kernel of Windows ran out of resources (pool)",
    ja = "Windows のカーネル リソース (プール) が不足しました",
  },
  short   = { en = "kernel pool", ja = "プール不足" },
  explain = {
    en = "Drivers share the paged and the non-paged pool. A driver that leaks, mostly of security or storage software, uses them up over days, and the snapshot is the first to notice.",
    ja = "ドライバーは、ページ プールと非ページ プールを共有しています。リークするドライバー (セキュリティやストレージの製品が多い) が数日かけて使い切り、大きな領域を使うスナップショットで表面化します。",
  },
  retry_note = {
    en = "Yes, after a restart it works, for some days.",
    ja = "再起動後は実行できますが、数日で再発する場合があります。",
  },
  confidence = {
    "likely",
    en = "Which driver leaks is not in this log.",
    ja = "ただし、原因のドライバーはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: srv 2019, 2020, Resource-Exhaustion-Detector 2004, volsnap 4, 5, 6.", risk = "check" },
      { "Task Manager, memory: paged and non-paged pool; poolmon (WDK) shows the tag, findstr /m /l TAG %Systemroot%\\System32\\drivers\\*.sys its driver.", risk = "check" },
      { "Update the driver's product.", risk = "change" },
      { "Restart Windows when no backup runs: a test, not a cure.", risk = "outage" },
    },
    ja = {
      { "システム ログの srv 2019、2020、Resource-Exhaustion-Detector 2004、volsnap 4、5、6 を調べます。", risk = "check" },
      { "タスク マネージャーでプールの使用量を調べます。poolmon (WDK) で多いタグを、findstr /m /l でそのドライバーを調べます。", risk = "check" },
      { "該当するドライバーの製品を更新します。", risk = "change" },
      { "バックアップのない時間に Windows を再起動します (原因は残ります)。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs of the last 24 hours (Application, System)", "a screen of the memory page of Task Manager" },
    ja = { "直近 24 時間のイベント ログ (アプリケーション、システム)", "タスク マネージャーのメモリーの画面" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800705aa): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x800705aa" },
  },
}
