-- A disk or volume went away while VSS worked on it.
return {
  id       = "vss_events.disk_not_found",
  severity = "error",
  match    = {
    { text = "Volume/disk not connected or not found" },
    { provider = "VSS", event_id = { 12305, 12308, 12330, 12350 } },
  },
  retry    = "after-wait",
  leads_to = { "vss.object_not_found", "vss.object_not_found_volume", "vss.provider_veto", "vss.unexpected_provider_error" },

  title = {
    en = "A disk or volume disappeared while the snapshot was made",
    ja = "スナップショットの作成中にディスクまたはボリュームが失われました",
  },
  short   = { en = "disk gone", ja = "ディスク切断" },
  explain = {
    en = "A path to the disk broke, a USB disk was pulled, a cluster disk moved, or a volume was dismounted in that moment.",
    ja = "ディスクへの経路の切断、USB ディスクの取り外し、クラスター ディスクの移動、ボリュームのマウント解除などが起きています。",
  },
  advice = {
    en = {
      { "System log of that minute: disk, Ntfs, storage driver, cluster.", risk = "check" },
      { "Which device is named as error context? Is it a volume of the task?", risk = "check" },
      { "Leave removable disks out of the task.", risk = "change" },
    },
    ja = {
      { "同じ時刻のシステム ログで、disk、Ntfs、ストレージ ドライバー、クラスターを調べます。", risk = "check" },
      { "記録内のデバイスが、バックアップ対象のボリュームか調べます。", risk = "check" },
      { "取り外せるディスクをタスクから外します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "Message table of vssvc.exe; ids 12305, 12308, 12330, 12350.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12305",
        "Level: Error" },
      "Volume Shadow Copy Service error: Volume/disk not connected or not found. Error context: CreateFileW(\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\).",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12350",
        "Level: Error" },
    },
  },
}
