-- An excerpt that ends right behind 0x8000ffff: the block that names the writer comes after it.
return {
  id       = "com.unexpected_cut",
  severity = "error",
  match    = { rule = "com.unexpected" },
  also     = { string_id = 3025 },
  refines  = "com.unexpected",
  retry    = "after-wait",
  echo     = { before = "1s", after = "10m" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The log ends too early to tell: the lines that follow decide",
    ja = "ログが途中で終わっているため、原因を判定できません",
  },
  short  = { en = "log cut short", ja = "ログの続き不足" },
  effect = {
    en = "Set by the product because of the failure; not a COM problem.",
    ja = "失敗を受けて製品が付けたコードです。COM の障害ではありません。",
  },
  explain = {
    en = "The product writes 0x8000ffff first and then, some lines later, the block that names the failed writer and its own code.",
    ja = "製品は先に 0x8000ffff を記録し、失敗したライターの名前とコードはその後の行に記録します。",
  },
  retry_note = {
    en = "Cannot be said yet: the next lines decide.",
    ja = "判断できません。続きの行が必要です。",
  },
  confidence = {
    "possible",
    en = "The next lines (OUTPUT:, ERROR: Selected writer) decide.",
    ja = "続きの行 (OUTPUT: と ERROR: Selected writer) が必要です",
  },
  advice = {
    en = {
      { "Read on in the log: does a line with OUTPUT: and one with ERROR: Selected writer follow? Its Writer Failure code is the cause.", risk = "check" },
      { "If the log really ends here: vssadmin list writers shows which writer failed.", risk = "check" },
    },
    ja = {
      { "ログの続きを調べます。OUTPUT: と ERROR: Selected writer の行があれば、その Writer Failure code が原因です。", risk = "check" },
      { "ログがここで終わっている場合は、vssadmin list writers で失敗したライターを調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the ten lines that follow, or the whole task log" },
    ja = { "この行の後の 10 行、またはタスクログ全体" },
  },
  when = function(hit, log)
    return log.lines - hit.line <= 10 and not log.has { kind = { "writer", "exit" } } and not log.has { string_id = 3025 }
  end,
  source = "Order of lines in the published excerpt of a writer failure: the exception stands before the writer block.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 com exception caught(0x8000ffff) in VssStart" },
    miss = {
      { "05/14/2023 18:02:11.480 com exception caught(0x8000ffff) in VssStart",
        "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]" },
    },
  },
}
