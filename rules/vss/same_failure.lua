-- The same code in many logs: the cause lasts, and the first of them tells when it began.
return {
  id       = "vss.same_failure",
  severity = "error",
  match    = { kind = { "com-error", "com-exception", "writer" } },
  unless   = { code = 0x80042316 },
  count    = { at_least = 3, across = "logs", by = "code" },

  title = {
    en = "{code|One failure} in {count} logs since {since|the first of them}: the cause lasts",
    ja = "{since|最初} 以降 {count} 件のログで {code|同じ失敗} が続いています",
  },
  short   = { en = "lasting cause", ja = "継続中の原因" },
  explain = {
    en = "All of these tasks failed for the same reason. Running them again does not help; what was changed before the first of them often does: an update, a new program, a disk that filled up.",
    ja = "どのタスクも同じ理由で失敗しているため、再実行では解決しません。最初の失敗の前に変更されたもの (更新プログラム、新しいソフトウェア、ディスクの空き容量など) が手掛かりになります。",
  },
  confidence = {
    "certain",
    en = "What was changed at that time is not in the logs.",
    ja = "ただし、その時期に何が変わったかはログに残りません",
  },
  advice = {
    en = {
      { "What was changed on the machine shortly before {since|the first failure}? Read that log first.", risk = "check" },
      { "Compare with the last task that succeeded: volumes, duration, time of day.", risk = "check" },
    },
    ja = {
      { "{since|最初の失敗} の直前に、サーバーで変更されたものを調べます。そのログから調べてください。", risk = "check" },
      { "最後に成功したタスクと、対象のボリューム、所要時間、時刻を比べます。", risk = "check" },
    },
  },
  source = "Practice of support desks: the first night decides.",

  examples = {
    hit = {
      { logs = {
        "05/12/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/13/2023 19:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/14/2023 20:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
      } },
    },
    miss = {
      { logs = {
        "05/12/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/13/2023 19:02:11.480 COM Error(0x8004231f): m_pVssObject->DoSnapshotSet(&pAsync)",
        "05/14/2023 20:02:11.480 COM Error(0x80042317): m_pVssObject->AddToSnapshotSet(v)",
      } },
    },
  },
}
