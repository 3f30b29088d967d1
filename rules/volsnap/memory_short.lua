-- The driver ran out of memory.
return {
  id       = "volsnap.memory_short",
  severity = "error",
  match    = {
    { text = { "could not allocate paged heap", "could not allocate a non paged" } },
    { provider = "volsnap", event_id = { 4, 5, 6, 15, 21 } },
  },
  retry    = "after-restart",
  leads_to = { "vss.provider_veto", "com.not_enough_memory", "vss.out_of_memory" },

  title = {
    en = "The snapshot driver ran out of memory",
    ja = "スナップショットのドライバーでメモリーが不足しました",
  },
  short   = { en = "low memory", ja = "メモリー不足" },
  explain = {
    en = "VolSnap needs kernel memory for its bitmaps: more for very large volumes with small clusters. It was used up, mostly by another driver or a process with many handles.",
    ja = "VolSnap はビットマップ用のカーネル メモリーを使い、クラスターの小さい大容量ボリュームほど多く必要です。多くは別のドライバーや、ハンドルの多いプロセスが消費しています。",
  },
  advice = {
    en = {
      { "Task Manager: non-paged pool, handles; System log: Resource-Exhaustion-Detector 2004, srv 2019/2020.", risk = "check" },
      { "Restart Windows at a quiet time as a test; if memory runs out again, look for the leak.", risk = "outage" },
    },
    ja = {
      { "タスク マネージャーの非ページ プールとハンドル数、システム ログの Resource-Exhaustion-Detector 2004、srv 2019/2020 を調べます。", risk = "check" },
      { "利用の少ない時間に Windows を再起動します。再び不足する場合は、メモリー リークを調べます。", risk = "outage" },
    },
  },
  ask = {
    en = { "the System event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "システム ログ {from|失敗の 10 分前}～{to|5 分後}" },
  },
  source = "Message table of volsnap.sys; ids 4, 5, 6, 15, 21; KB 833167 (bitmaps of huge volumes).",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 4",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 21",
        "Level: Error" },
    },
  },
}
