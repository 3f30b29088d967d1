-- What the handle pointed to is gone: a shadow copy that was dropped, a service that restarted.
return {
  id       = "com.invalid_handle",
  severity = "error",
  code     = 0x80070006,
  name     = "ERROR_INVALID_HANDLE",
  match    = { code = 0x80070006, vss = true },
  retry    = "after-wait",
  echo     = { before = "0s", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS used an object that had been closed meanwhile",
    ja = "VSS の処理中に、使用中の対象が閉じられました",
  },
  short   = { en = "handle closed", ja = "無効なハンドル" },
  effect = {
    en = "The object of the failed attempt was closed.",
    ja = "失敗した処理の対象が閉じられていました。",
  },
  explain = {
    en = "Between two calls the shadow copy was dropped, the disk went away or a service restarted, so that the handle to it is no longer valid.",
    ja = "2 つの呼び出しの間に、シャドウコピーの破棄、ディスクの切断、サービスの再起動があり、ハンドルが無効になりました。",
  },
  retry_note = {
    en = "Yes, after the System log was read.",
    ja = "システム ログを調べてから再実行できます。",
  },
  confidence = {
    "likely",
    en = "What was closed is not in this log.",
    ja = "ただし、閉じられた対象はこのログに残りません",
  },
  advice = {
    en = {
      { "System log: VolSnap 25, 36 (copy dropped), disk 157 (disk gone), Service Control Manager 7036.", risk = "check" },
      { "Does a security product close handles of the backup? Its own log tells.", risk = "check" },
    },
    ja = {
      { "システム ログの VolSnap 25、36 (破棄)、disk 157 (切断)、Service Control Manager 7036 を調べます。", risk = "check" },
      { "セキュリティ製品が処理を止めていないか、その製品のログで調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}", "the whole task log" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)", "タスクログ全体" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80070006): m_pVssObject->GetSnapshotProperties(id, &prop)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070006" },
  },
}
