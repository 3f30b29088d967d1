-- What the limits cost a function of a rule while it runs: its instructions in the sandbox and in Lua as it comes, counted
-- by valgrind, as Markdown.
local files = require("files")

local sandbox = {}

-- Each kind of work is done so often in one call, and twice as often: the difference is the work alone.
local TURNS = 2000
local NOBODY = "/nonexistent"

local KINDS = {
  { "numbers: a sum in a loop", "local sum = 0", "sum = (sum * 31 + i) % 65521" },
  { "text: find, cut and read a number", 'local text, sum = "Free Clusters: 4711, Cluster Size: 4096", 0',
    'local _, to = text:find("Size: ", 1, true); sum = sum + tonumber(text:sub(to + 1, to + 4))' },
  { "tables: make one, add to it, walk it", "local sum = 0",
    "local list = { i, i + 1 }; list[#list + 1] = i + 2; for _, n in ipairs(list) do sum = sum + n end" },
  { "words: put a sentence together", "local sum = 0",
    'local words = string.format("%d MB on %s", i, "drive C"); sum = sum + #words' },
}

local RULE = [[
return {
  id = "bench.work", severity = "error", code = 0x80044711, retry = "no",
  title = { en = "Work" }, explain = { en = "Work." },
  when = function() %s for i = 1, %d do %s end return sum ~= 0 end,
  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)" },
  },
}
]]
local LOG = "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)\n"

-- The instructions of a program; what it writes must hold `proof`, so that what was to be counted did run.
local function count(folder, home, program, proof, ...)
  local words = { home, folder .. "/out", program, ... }
  words[#words + 1] = folder .. "/said"
  local text = files.output("VSSWHY_HOME=%s valgrind --tool=callgrind --callgrind-out-file=%s" ..
    (" %s"):rep(#words - 3) .. " 2>&1 >%s", table.unpack(words))
  local counted = text:match("Collected : (%d+)")
  if not counted or not files.read(folder .. "/said"):find(proof, 1, true) then
    files.fail("nothing was counted: ", program, "\n", text)
  end
  return tonumber(counted)
end

-- Instructions of one turn in the sandbox of the built program.
local function in_sandbox(bench, folder, kind)
  local log = files.write(folder .. "/one.log", LOG)
  local function turns(n)
    files.write(folder .. "/bench/work.lua", RULE:format(kind[2], n, kind[3]))
    return count(folder, NOBODY, bench.build .. "/vsswhy", "[FAILED]", "--lang", "en", "--no-default-rules", "--rules", folder,
      log)
  end
  return (turns(2 * TURNS) - turns(TURNS)) / TURNS
end

-- The same in Lua as it comes.
local function in_lua(folder, kind)
  local function turns(n)
    local script = files.write(folder .. "/work.txt", ("%s for i = 1, %d do %s end print(sum ~= 0)\n"):format(kind[2], n, kind[3]))
    return count(folder, NOBODY, "lua5.4", "true", script)
  end
  return (turns(2 * TURNS) - turns(TURNS)) / TURNS
end

-- The instructions of a diagnosis in which no function is asked.
local function of_sample(bench, folder, home)
  return count(folder, home, bench.build .. "/vsswhy", "[FAILED]", "--lang", "en",
    bench.source .. "/tests/logs/sample/1709917331.log")
end

function sandbox.table(bench)
  if not os.execute("command -v valgrind >/dev/null") then
    return "What limits cost a function was not counted: valgrind is not installed.\n"
  end
  local folder = bench.folder .. "/sandbox"
  files.run("mkdir -p %s", folder .. "/bench")
  local lines = { "| what a function does | instructions a turn in Lua as it comes | in the sandbox | |", "|---|---|---|---|" }
  for _, kind in ipairs(KINDS) do
    local plain, limited = in_lua(folder, kind), in_sandbox(bench, folder, kind)
    lines[#lines + 1] = ("| %s | %.0f | %.0f | %.2f× |"):format(kind[1], plain, limited, limited / plain)
  end
  local all, quiet = of_sample(bench, folder, NOBODY), of_sample(bench, folder, bench:home_without_functions())
  lines[#lines + 1] = ""
  lines[#lines + 1] = ("The sample log, for which no function is asked, takes %.2f million instructions with all default rules, and "
    .. "%.2f million with those that have functions switched off: %.3f×."):format(all / 1e6, quiet / 1e6, all / quiet)
  return table.concat(lines, "\n") .. "\n"
end

return sandbox
