-- A snapshot that the storage array made did not appear in Windows.
return {
  id       = "vss_events.lun_not_arrived",
  severity = "error",
  match    = { provider = "VSS", event_id = { 12362, 12363, 12364 } },
  retry    = "after-wait",
  leads_to = { "vss.unexpected_provider_error" },

  title = {
    en = "A hardware snapshot was made but did not appear in Windows",
    ja = "ハードウェア スナップショットが Windows に認識されませんでした",
  },
  short   = { en = "LUN missing", ja = "LUN 未認識" },
  explain = {
    en = "The storage array made the snapshot; its LUN (12362) or volume (12363, 12364) was not found in time by Windows.",
    ja = "ストレージ装置はスナップショットを作成しましたが、LUN (12362) またはボリューム (12363、12364) が時間内に現れませんでした。",
  },
  advice = {
    en = {
      { "Log of the hardware provider and of the array; masking and zoning for this server.", risk = "check" },
      { "diskpart, automount: must be enabled.", risk = "check" },
      { "Until it is settled, let the task use Microsoft's provider.", risk = "change" },
    },
    ja = {
      { "ハードウェア プロバイダーと装置のログ、サーバーへの LUN の割り当てを調べます。", risk = "check" },
      { "diskpart の automount で、自動マウントが有効か調べます。", risk = "check" },
      { "解決まで、タスクで Microsoft のプロバイダーを使います。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12362, 12363, 12364.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12362",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12364",
        "Level: Error" },
    },
  },
}
