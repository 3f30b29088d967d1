-- Bareos and Bacula could not initialise VSS or make the snapshot.
return {
  id       = "products.bareos_no_snapshot",
  severity = "error",
  match    = { text = { "Generate VSS snapshots failed. ERR={err:rest}", "VSS was not initialized properly. ERR={err:rest}", "VSS API failure calling {call_name:quoted}. ERR={err:rest}" } },
  retry    = "after-wait",
  echo     = { before = "log", after = "log" },

  title = {
    en = "Bareos or Bacula could not make the VSS snapshot",
    ja = "Bareos/Bacula が VSS スナップショットを作成できませんでした",
  },
  short   = { en = "no snapshot", ja = "作成の失敗" },
  effect  = { en = "The backup program gave up the VSS snapshot", ja = "バックアップ製品が VSS スナップショットを中止しました" },
  explain = {
    en = "It says: {err|no reason}. The file daemon goes on without a snapshot, so open files are missing from that backup.",
    ja = "記録された理由: {err|なし}。ファイル デーモンはスナップショットなしで続行するため、使用中のファイルがバックアップに含まれません。",
  },
  advice = {
    en = {
      { "Application log of that minute, source VSS; System log, source volsnap.", risk = "check" },
      { "vssadmin list writers, vssadmin list providers.", risk = "check" },
      { "The file daemon must be the 64-bit one on 64-bit Windows.", risk = "check" },
    },
    ja = {
      { "同じ時刻のアプリケーション ログの VSS と、システム ログの VolSnap を調べます。", risk = "check" },
      { "vssadmin list writers と vssadmin list providers を実行します。", risk = "check" },
      { "64 ビットの Windows では、64 ビット版のファイル デーモンか調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "アプリケーション ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "General knowledge of backup support; job messages of Bareos and Bacula.",

  examples = {
    hit = {
      "19-Jan 02:10 shop-fd JobId 42: Fatal error: Generate VSS snapshots failed. ERR=The operation timed out.",
    },
    miss = {
      "19-Jan 02:10 shop-fd JobId 42: Generate VSS snapshots. Driver=Win64 VSS",
    },
  },
}
