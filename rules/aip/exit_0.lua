-- A task that ended well: what failed before it was overcome.
return {
  id       = "aip.exit_0",
  severity = "info",
  match    = { exit_code = 0 },
  clears   = true,

  title   = { en = "The task succeeded (Exit Code: 0)", ja = "タスクは成功しました (Exit Code: 0)" },
  short   = { en = "ok", ja = "成功" },
  explain = {
    en = "The log ends with exit code 0. Failures above this line were overcome by a retry of the product.",
    ja = "終了コードは 0 です。この行より前の失敗は、製品の再試行で解消しています。",
  },
  confidence = "certain",
  source     = "Exit code 0 is success; an earlier attempt of the same run that failed is no failure of the task.",

  examples = {
    hit  = { "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0" },
    miss = { "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: -311" },
  },
}
