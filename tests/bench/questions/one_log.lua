-- How long does one large log take, beside programs that only read it, count its lines or look for fixed strings?
return function(bench)
  local log = bench:corpus("big")
  return {
    title = "one log of 1 GiB, a failure each 10,000 lines",
    rounds = 15,
    log = log,
    commands = {
      { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", log), avx2 = true },
      { "vsswhy, 2 jobs", bench:vsswhy("--jobs", "2", log), avx2 = true },
      { "reading alone, 1 thread", { bench:program("read"), log, "1" } },
      { "reading alone, 2 threads", { bench:program("read"), log, "2" } },
      { "mapping it, 1 thread", { bench:program("read"), log, "1", "map" } },
      { "cat", { "sh", "-c", 'exec cat "$0" >/dev/null', log } },
      { "wc -l", { "wc", "-l", log } },
      { "rg", { "rg", "-c", "-F", "-f", bench:words(), log } },
      { "grep", { "LC_ALL=C", "grep", "-c", "-F", "-f", bench:words(), log } },
      { "ugrep", { "ugrep", "-c", "-F", "-f", bench:words(), log } },
    },
    goals = {
      { "vsswhy, 1 job", at_most = 1.0, of = "wc -l" },
      { "vsswhy, 2 jobs", at_most = 0.6, of = "wc -l" },
      { "vsswhy, 1 job", times_as_fast = 10, as = "rg" },
      { "vsswhy, 2 jobs", times_as_fast = 18, as = "rg" },
      { "vsswhy, 1 job", mib = 16 },
      { "vsswhy, 2 jobs", mib = 16 },
    },
  }
end
