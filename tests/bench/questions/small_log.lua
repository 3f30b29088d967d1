-- How long does the whole process take for one log of the usual size?
return function(bench)
  local log = bench:corpus("one")
  return {
    title = "one log of 50 KB, whole process",
    rounds = 200,
    log = log,
    commands = {
      { "vsswhy", bench:vsswhy(log), avx2 = true },
      { "vsswhy version", bench:vsswhy("version") },
      { "wc", { "wc", log } },
      { "rg", { "rg", "-c", "-F", "-f", bench:words(), log } },
      { "grep", { "LC_ALL=C", "grep", "-c", "-F", "-f", bench:words(), log } },
      { "lua5.4 -v", { "lua5.4", "-v" } },
    },
    goals = {
      { "vsswhy", ms = 3 },
      { "vsswhy", at_most = 2.5, of = "wc" },
    },
  }
end
