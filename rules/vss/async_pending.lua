-- No error code at all, yet some products print it as one: they stopped waiting while VSS was still at work.
-- Polling is normal and logs the same word; only a line that complains counts.
local COMPLAINTS = { "rror", "ailed", "Fatal", "imeout", "timed out", "エラー", "失敗", "タイムアウト" }

return {
  id       = "vss.async_pending",
  severity = "error",
  code     = 0x00042309,
  name     = "VSS_S_ASYNC_PENDING",
  match    = { text = { "VSS_S_ASYNC_PENDING", "(0x42309)" } },
  unless   = { level = "INFO" },
  retry    = "after-wait",

  title = {
    en = "The backup product stopped waiting while VSS was still working",
    ja = "VSS の処理中に、製品側の待ち時間を超えました",
  },
  short   = { en = "still working", ja = "待ち時間の超過" },
  explain = {
    en = "The number is a success: the step is still running. A product that reports it as an error has a limit of its own, shorter than this machine needed for its writers and disks.",
    ja = "このコードは成功を表し、処理が続いていることを示します。エラーと表示されるのは、製品の待ち時間より、ライターやディスクの処理に時間がかかった場合です。",
  },
  retry_note = {
    en = "Yes, at a quiet time or with a longer limit in the product.",
    ja = "負荷の低い時間か、待ち時間を延ばして再実行できます。",
  },
  confidence = {
    "likely",
    en = "What took so long is not in this log.",
    ja = "ただし、時間のかかった処理はこのログに残りません",
  },
  advice = {
    en = {
      { "The settings of the product: is there a timeout for snapshots (restic: -o vss.timeout)?", risk = "check" },
      { "Application log, VSS 12339, 12341: seconds that a volume took.", risk = "check" },
      { "Raise that limit to 10 minutes, or move the start away from other disk work.", risk = "change" },
    },
    ja = {
      { "製品の設定に、スナップショットの待ち時間がないか調べます (restic は -o vss.timeout)。", risk = "check" },
      { "アプリケーション ログの VSS 12339、12341 (ボリュームごとの秒数) を調べます。", risk = "check" },
      { "待ち時間を 10 分に延ばすか、ディスクの負荷と重ならない時刻に移します。", risk = "change" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "name and version of the backup product" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "バックアップ製品の名前とバージョン" },
  },
  when = function(hit)
    for _, word in ipairs(COMPLAINTS) do
      if hit.text:find(word) then
        return true
      end
    end
    return false
  end,
  source = "vsserror.h: severity success, the asynchronous operation is pending. Reported as an error in restic issue 3142.",

  examples = {
    hit = { "Fatal: VSS error: DoSnapshotSet did not finish: VSS_S_ASYNC_PENDING (0x42309)" },
    miss = {
      "QueryStatus: VSS_S_ASYNC_FINISHED (0x4230a)",
      "05/14/2023 18:02:11.480 QueryStatus: VSS_S_ASYNC_PENDING, asked again in 500 ms",
    },
  },
}
