-- How long does a folder of many logs take, of which few tell of a failure?
return function(bench)
  local folder = bench:corpus("small")
  return {
    title = "20,000 logs of about 46 KB, 3 in 100 with failures",
    rounds = 5,
    log = folder,
    commands = {
      { "vsswhy, 2 jobs", bench:vsswhy("--jobs", "2", folder), avx2 = true },
      { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", folder), avx2 = true },
      { "xargs wc -l", { "sh", "-c", 'find "$0" -type f -print0 | xargs -0 wc -l', folder } },
      { "rg -j2", { "rg", "-uu", "-j2", "-c", "-F", "-f", bench:words(), folder } },
      { "grep -r", { "LC_ALL=C", "grep", "-r", "-c", "-F", "-f", bench:words(), folder } },
      { "ugrep -J2 -r", { "ugrep", "-J2", "-r", "-c", "-F", "-f", bench:words(), folder } },
    },
    goals = {
      { "vsswhy, 2 jobs", times_as_fast = 6, as = "rg -j2" },
      { "vsswhy, 2 jobs", at_most = 0.25, of = "xargs wc -l" },
    },
  }
end
