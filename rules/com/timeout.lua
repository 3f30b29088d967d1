-- A time limit of Windows, not one of those VSS has names for.
return {
  id       = "com.timeout",
  severity = "error",
  code     = 0x800705b4,
  name     = "ERROR_TIMEOUT",
  match    = { code = 0x800705b4, vss = true },
  retry    = "after-wait",
  leads_to = { "vss.provider_veto", "vss.unexpected_provider_error", "aip.could_not_start_vss" },

  title = {
    en = "{call|A step of VSS} did not finish within its time limit",
    ja = "{call|VSS の処理} が制限時間内に完了しませんでした",
  },
  short   = { en = "timed out", ja = "タイムアウト" },
  explain = {
    en = "Some wait inside Windows ran out: for a disk, a service, a cluster or another machine. VSS has codes of its own for its own limits; this came from below.",
    ja = "ディスク、サービス、クラスター、ほかの PC など、Windows 内部の待ち時間を超えました。VSS 自身の制限時間には専用のコードがあり、これは下位の処理の結果です。",
  },
  retry_note = {
    en = "Yes, after 10 minutes, at a quiet time.",
    ja = "10 分後、負荷の低い時間に再実行できます。",
  },
  confidence = {
    "certain",
    en = "What it waited for is not in this log.",
    ja = "ただし、待っていた対象はこのログに残りません",
  },
  advice = {
    en = {
      { "Application log: the VSS event of that second and its routine.", risk = "check" },
      { "System log: disk 153, ID 129, FailoverClustering 5120, 5142.", risk = "check" },
      { "Move the task to an hour with less disk work; fewer volumes at once.", risk = "change" },
    },
    ja = {
      { "アプリケーション ログで、同じ秒の VSS の記録と処理名を調べます。", risk = "check" },
      { "システム ログの disk 153、ID 129、FailoverClustering 5120、5142 を調べます。", risk = "check" },
      { "ディスクの負荷が低い時間に移し、同時に扱うボリュームを減らします。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800705b4): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x800705b4" },
  },
}
