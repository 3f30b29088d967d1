-- How long does the log viewer lnav take to show the failures of a log that is small enough for it?
return function(bench)
  local log = bench:corpus("medium")
  return {
    title = "one log of 32 MiB, beside lnav",
    rounds = 5,
    log = log,
    commands = {
      { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", log) },
      { "lnav -n, filter-in", { "lnav", "-n", "-c", ":filter-in COM Error\\(0x", log } },
      { "wc -l", { "wc", "-l", log } },
      { "rg", { "rg", "-c", "-F", "-f", bench:words(), log } },
    },
  }
end
