-- One Jet database was told that the snapshot is given up.
return {
  id       = "windows.jet_aborted",
  severity = "warning",
  match    = { provider = "ESENT", event_id = 2007 },

  title = {
    en = "A Jet database was told that the snapshot was given up (ESENT 2007)",
    ja = "ESENT データベースにスナップショットの中止が伝わりました (2007)",
  },
  explain = {
    en = "Mostly an echo: every such database gets it when any writer fails. The one whose freeze (2001) lasted longest is a suspect.",
    ja = "多くは結果の記録で、どのライターの失敗でも記録されます。静止 (2001) から最も時間のかかったものが疑われます。",
  },
  advice = {
    en = {
      { "Which writer failed first (VSS 8229)? Compare the times from 2001 to 2007.", risk = "check" },
    },
    ja = {
      { "最初に失敗したライター (VSS 8229) と、2001 から 2007 までの時間を比べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; ESENT 2007.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: ESENT",
        "Event ID: 2007",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 2007",
        "Level: Error" },
    },
  },
}
