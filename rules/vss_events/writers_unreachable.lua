-- 12302: VSS reaches no writer at all; mostly COM+ is behind it.
return {
  id       = "vss_events.writers_unreachable",
  severity = "error",
  match    = {
    { text = "internal inconsistency was detected in trying to contact shadow copy service writers" },
    { provider = "VSS", event_id = 12302 },
  },
  unless   = { text = "Registry Writer" },
  retry    = "after-restart",
  echo     = { before = "log", after = "log" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS could not reach the writers at all (event 12302)",
    ja = "VSS がどのライターとも通信できませんでした (12302)",
  },
  short   = { en = "no writers", ja = "ライター通信不可" },
  effect  = { en = "VSS could not reach the writers (event 12302)", ja = "VSS がライターと通信できませんでした (12302)" },
  explain = {
    en = "COM+ Event System, through which VSS reaches writers, is stopped or damaged; often its Subscriptions key in the registry cannot be read. The list of writers then is empty or fails with 0x8000FFFF.",
    ja = "ライターとの通信に使う COM+ Event System が停止または破損しています。レジストリの Subscriptions キーを読めない場合がよくあります。ライターの一覧は空になるか、0x8000FFFF で失敗します。",
  },
  advice = {
    en = {
      { "vssadmin list writers: empty, or an error?", risk = "check" },
      { "sc query EventSystem, sc query COMSysApp, sc qc vss.", risk = "check" },
      { "Restart Windows while no backup runs. If it comes back, Windows has to be repaired (sfc /scannow).", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers が空か、エラーになるか調べます。", risk = "check" },
      { "sc query EventSystem、sc query COMSysApp、sc qc vss を実行します。", risk = "check" },
      { "ほかのバックアップがない時間に Windows を再起動します。再発する場合は sfc /scannow で修復します。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe; id 12302; Microsoft support article on 0x8000ffff of vssadmin; Microsoft Japan support blog, 2022/11/15.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: VSS",
        "Event ID: 12302",
        "Level: Error" },
      "Volume Shadow Copy Service error: An internal inconsistency was detected in trying to contact shadow copy service writers.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 12302",
        "Level: Error" },
    },
  },
}
