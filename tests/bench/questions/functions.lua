-- What do the rules cost that have functions, where none of them is asked? The same logs, one time with these rules
-- switched off.
return function(bench)
  local home = bench:home_without_functions()
  local function question(title, rounds, log)
    return {
      title = "rules with functions, none of them asked: " .. title,
      rounds = rounds,
      log = log,
      commands = {
        { "vsswhy, 1 job", bench:vsswhy("--jobs", "1", log) },
        { "functions off", bench:vsswhy_at(home, "--jobs", "1", log) },
      },
    }
  end

  return question("the sample log", 100, bench.source .. "/tests/logs/sample/1709917331.log"),
    question("1 GiB", 5, bench:corpus("big"))
end
