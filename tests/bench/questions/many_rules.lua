-- What do 5,000 rules cost, the default ones and installed packs, beside the default ones alone?
local RULES = 5000

return function(bench)
  local log = bench:corpus("big")
  local home = bench:home(RULES)
  local few = { "vsswhy, default rules", bench:vsswhy("--jobs", "1", log), avx2 = true }
  local many = { "vsswhy, 5,000 rules", bench:vsswhy_at(home, "--jobs", "1", log), avx2 = true }
  local start = { "start, default rules", bench:vsswhy("version"), avx2 = true }
  local start_many = { "start, 5,000 rules", bench:vsswhy_at(home, "version"), avx2 = true }
  return {
    title = "5,000 rules, half with words of the log, over 1 GiB",
    rounds = 5,
    log = log,
    commands = { few, many, start, start_many },
    goals = {
      { many[1], at_most = 1.5, of = few[1], without = { start_many[1], start[1] } },
      { start_many[1], ms = 50 },
    },
  }
end
