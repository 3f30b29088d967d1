-- What does a log cost in which each fifth line tells of a failure?
return function(bench)
  local log = bench:corpus("dense")
  return {
    title = "256 MiB, each fifth line selected",
    rounds = 5,
    log = log,
    commands = {
      { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", log), avx2 = true },
      { "vsswhy, 2 jobs", bench:vsswhy("--jobs", "2", log), avx2 = true },
      { "wc -l", { "wc", "-l", log } },
      { "rg", { "rg", "-c", "-F", "-f", bench:words(), log } },
      { "grep", { "LC_ALL=C", "grep", "-c", "-F", "-f", bench:words(), log } },
      { "ugrep", { "ugrep", "-c", "-F", "-f", bench:words(), log } },
    },
    goals = {
      { "vsswhy, 1 job", at_most = 0.5, of = "rg" },
      { "vsswhy, 1 job", mib = 16 },
    },
  }
end
