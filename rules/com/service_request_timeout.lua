-- The Service Control Manager waited thirty seconds for a service of VSS.
return {
  id       = "com.service_request_timeout",
  severity = "error",
  code     = 0x8007041d,
  name     = "ERROR_SERVICE_REQUEST_TIMEOUT",
  match    = { code = 0x8007041d, vss = true },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A service of VSS did not start within 30 seconds",
    ja = "VSS のサービスが 30 秒以内に開始されませんでした",
  },
  short   = { en = "slow service", ja = "サービスの遅延" },
  explain = {
    en = "The machine was so busy, or so short of memory, that the service did not report in time. Right after a start of Windows this happens easily.",
    ja = "過負荷やメモリー不足のため、サービスの開始が間に合いませんでした。Windows の起動直後に多く発生します。",
  },
  retry_note = { en = "Yes, after 10 minutes.", ja = "10 分後に再実行できます。" },
  confidence = {
    "certain",
    en = "Which service was slow is not in this log.",
    ja = "ただし、どのサービスかはこのログに残りません",
  },
  advice = {
    en = {
      { "System log: Service Control Manager 7009, 7011 name the service.", risk = "check" },
      { "Was Windows started shortly before {local|the failure} (System log 6005)?", risk = "check" },
      { "Start the task some minutes later, apart from the rush of start-up or of other tasks.", risk = "change" },
    },
    ja = {
      { "システム ログの Service Control Manager 7009、7011 でサービスを調べます。", risk = "check" },
      { "{local|失敗時刻} の直前に Windows が起動していないか、システム ログの 6005 で調べます。", risk = "check" },
      { "起動直後やほかのタスクと重ならないように、開始を数分遅らせます。", risk = "change" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (システム)" },
  },
  source = "winerror.h, as an HRESULT.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8007041d): CreateVssBackupComponents(&m_pVssObject)" },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x8007041d" },
  },
}
