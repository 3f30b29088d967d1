-- What do UTF-16 and CP932 cost, where the text is searched as it is stored? rg makes UTF-8 of it first.
return function(bench)
  local function question(encoding, title, rg)
    local log = bench:corpus(encoding)
    for _, word in ipairs({ "-c", "-F", "-f", bench:words(), log }) do
      rg[#rg + 1] = word
    end
    return {
      title = title,
      rounds = 5,
      log = log,
      commands = {
        { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", log), avx2 = true },
        { "wc -l", { "wc", "-l", log } },
        { "rg", rg },
      },
    }
  end

  local utf8 = question("utf8", "256 MiB in UTF-8, a third of the lines Japanese", { "rg" })
  local utf16 = question("utf16", "the same text in UTF-16LE", { "rg" })
  local cp932 = question("cp932", "the same text in CP932", { "rg", "-E", "shift_jis" })
  utf16.goals = {
    { "vsswhy, 1 job", at_most = 1.0, of = "wc -l" },
    { "vsswhy, 1 job", mib = 16 },
  }
  cp932.goals = {
    { "vsswhy, 1 job", at_most = 1.0, of = "wc -l" },
    { "vsswhy, 1 job", times_as_fast = 6, as = "rg" },
    { "vsswhy, 1 job", mib = 16 },
  }
  return utf8, utf16, cp932
end
