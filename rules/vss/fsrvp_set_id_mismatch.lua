-- The protocol for snapshots of shares (FSRVP): file server and requester speak of different sets.
return {
  id       = "vss.fsrvp_set_id_mismatch",
  severity = "error",
  code     = 0x80042501,
  name     = "FSRVP_E_SHADOWCOPYSET_ID_MISMATCH",
  match    = { code = 0x80042501, vss = true },
  retry    = "after-wait",

  title = {
    en = "The file server does not know this set of shadow copies",
    ja = "ファイル サーバーに、該当するシャドウコピーのセットがありません",
  },
  short   = { en = "unknown set", ja = "セット不明" },
  explain = {
    en = "Snapshots of shares are made by a dialogue with the file server (FSRVP). Its agent has another set open, or dropped this one after a restart or a time-out.",
    ja = "共有のスナップショットは、ファイル サーバーとのやり取り (FSRVP) で作成されます。エージェントの再起動や待ち時間の超過により、セットが破棄されています。",
  },
  retry_note = {
    en = "Yes, after 10 minutes: a new run opens a new set.",
    ja = "10 分後に再実行できます。新しいセットが作成されます。",
  },
  confidence = {
    "likely",
    en = "Why the server dropped the set is not in this log.",
    ja = "ただし、破棄された理由はこのログに残りません",
  },
  advice = {
    en = {
      { "On the file server: was File Server VSS Agent Service or the server restarted? System log 7036, 6005.", risk = "check" },
      { "Does another backup take shares of the same server at that time?", risk = "check" },
    },
    ja = {
      { "ファイル サーバーで、VSS エージェント サービスや OS の再起動がないか、システム ログの 7036、6005 で調べます。", risk = "check" },
      { "同じ時間帯に、同じサーバーの共有をバックアップする処理がないか調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs of the file server for that time", "the settings of the task" },
    ja = { "ファイル サーバーの同じ時刻のイベント ログ", "タスクの設定" },
  },
  source = "Microsoft: MS-FSRVP. Not in vsserror.h; the protocol reuses 0x80042301, 308, 30C, 30D, 316 and 31B under names of its own. The number lies among those any interface may use, so the entry has to be about VSS.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042501): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 sync provider: error 0x80042501" },
  },
}
