-- Every script of this folder ends as its head says, in time, and harms nobody.
local corpus = require("hostile_corpus")
local json = require("dkjson")
local support = require("support")

-- Seconds that a script may take; under valgrind and sanitizers the environment allows more.
local DEADLINE = tonumber(os.getenv("VSSWHY_HOSTILE_SECONDS") or 3)
local RUNNER = os.getenv("VSSWHY_HOSTILE_RUNNER") or support.build .. "/tests/hostile_runner"

local scripts = corpus.list()
local root = support.folder()

local function log_of(list)
  local lines = {}
  for i, script in ipairs(list) do
    lines[i] = corpus.lines(script)
  end
  return table.concat(lines) .. corpus.innocent_line
end

-- Each script in a run of its own: { [name] = { ends =, seconds =, fired =, why = } }
local function run_each()
  local log, folders, ended = support.write(root .. "/each.log", log_of(scripts)), {}, {}
  for i, script in ipairs(scripts) do
    folders[i] = support.quoted(corpus.make(root .. "/each/" .. script.name, { script }))
  end
  local out, status = support.shell(("%s %s %s"):format(RUNNER, log, table.concat(folders, " ")))
  for line in out:gmatch("[^\n]+") do
    local name, ends, ms, fired, why = line:match("([^/\t]+)\t(%l+)\t([%d.]+)\t(%d)\t(.*)")
    ended[name] = { ends = ends, seconds = tonumber(ms) / 1000, fired = fired == "1", why = why }
  end
  return ended, status
end

describe("a hostile script", function()
  local ended, status = run_each()

  it("brings nothing down", function()
    assert.are.equal(0, status)
  end)

  for _, script in ipairs(scripts) do
    it(("%s ends as %s: %s"):format(script.name, script.ends, script.about), function()
      local one = assert(ended[script.name], "it took the program with it")
      assert.are.equal(script.ends, one.ends, one.why)
      assert.is_truthy(one.why:find(script.words, 1, true), one.why)
      assert.is_true(one.seconds < DEADLINE, "it took " .. one.seconds .. " s")
      assert.is_true(one.fired, "the innocent rule did not fire")
      if script.ends ~= "pass" and script.ends ~= "refused" and script.ends ~= "error" then
        assert.is_truthy(one.why:find("limit: " .. script.ends, 1, true), one.why)
      end
    end)
  end

  it("is never stopped by the clock, which would tell another machine something else", function()
    for name, one in pairs(ended) do
      assert.are_not.equal("wall", one.ends, name)
    end
  end)

  it("is one of many", function()
    local slowest, seconds, sum = "", 0, 0
    for name, one in pairs(ended) do
      sum = sum + one.seconds
      if one.seconds > seconds then
        slowest, seconds = name, one.seconds
      end
    end
    print(("# %d scripts, the slowest is %s with %.3f s, all took %.1f s"):format(#scripts, slowest, seconds, sum))
    assert.is_true(#scripts >= 130)
  end)
end)

describe("all hostile scripts in one run", function()
  local rules = corpus.make(root .. "/all", scripts)
  local innocent = corpus.make(root .. "/none", {})
  local logs = {}
  for i = 1, 3 do
    logs[i] = support.write(("%s/%d.log"):format(root, i), log_of(scripts))
  end

  local function words(folder, ...)
    return { "--rules", folder, "--lang", "en", "--format", "json", logs[1], logs[2], logs[3], ... }
  end

  local function findings(report, pack)
    local found = {}
    for i, case in ipairs(report.cases) do
      for _, finding in ipairs(case.findings) do
        if finding.pack == pack then
          found[#found + 1] = { i, finding }
        end
      end
    end
    return found
  end

  local first = support.run(words(rules, "--jobs", "1"))
  local report = assert(json.decode(first.out), first.err)

  it("end with 3, and the findings are there", function()
    assert.are.equal(3, first.status)
    assert.are.equal(3, #findings(report, "innocent"))
  end)

  it("change no finding of another rule, and none of the default rules", function()
    local without = json.decode(support.run(words(innocent)).out)
    for _, pack in ipairs({ "innocent", "vss", "aip", "com", "writers" }) do
      assert.are.same(findings(without, pack), findings(report, pack))
    end
    for i, case in ipairs(report.cases) do
      assert.are.same({ without.cases[i].verdict, without.cases[i].root }, { case.verdict, case.root })
    end
  end)

  it("are named, each once, with limit, log and remedy", function()
    local limited = {}
    for _, one in ipairs(report.rules.limited) do
      assert.is_nil(limited[one.rule])
      limited[one.rule] = one.limit
      assert.are.equal(logs[1], one.log)
      assert.is_truthy(one.why:find(one.rule, 1, true))
    end
    for _, script in ipairs(scripts) do
      local expected = script.ends ~= "pass" and script.ends ~= "refused" and script.ends or nil
      assert.are.equal(expected, limited["hostile." .. script.name], script.name)
    end
  end)

  it("are the same bytes in every run, with 1, 2 and 7 jobs", function()
    assert.are.equal(first.out, support.run(words(rules, "--jobs", "2")).out)
    assert.are.equal(first.out, support.run(words(rules, "--jobs", "7")).out)
  end)

  it("are off in later logs: their hits are in none of them", function()
    for _, found in ipairs(findings(report, "hostile")) do
      for _, one in ipairs(report.rules.limited) do
        assert.are_not.equal(one.rule, found[2].rule)
      end
    end
  end)

  it("put no control character into any report", function()
    local ran = support.run({ "--rules", rules, logs[1] })
    for _, text in ipairs({ first.out, first.err, ran.out, ran.err }) do
      assert.is_nil(text:find("[%z\1-\9\11-\31\127]"))
    end
  end)

  -- What a run asks of the system, but for its own files: { ["openat /etc/x"] = true }
  local function calls(folder)
    local trace, asked = root .. "/trace", {}
    local line = ("ASAN_OPTIONS=detect_leaks=0 strace -f -y -qq -e trace=file,process,network -o %s %s --rules %s --jobs 2 %s %s")
      :format(trace, support.vsswhy, folder, logs[1], logs[2])
    local _, status = support.shell(line .. " >/dev/null 2>&1")
    assert.is_true(status == 3 or status == 1, "strace must be there and be allowed to look")
    for call in io.lines(trace) do
      local name, path = call:match("^%d+ +([%w_]+)%("), call:match('"([^"]*)"') or ""
      local folder_of = call:match('%(%d+<([^>]*)>, "[^/]') -- of an open folder
      path = folder_of and folder_of .. "/" .. path or path
      if name and path:sub(1, #root) ~= root then
        asked[name .. " " .. path] = true
      elseif name then
        assert.is_nil(call:find("O_WRONLY", 1, true) or call:find("O_RDWR", 1, true) or call:find("O_CREAT", 1, true), call)
        asked[name] = true
      end
    end
    return asked
  end

  it("touch no file but rules and logs, start no process and open no socket", function()
    local asked, usual, more = calls(rules), calls(innocent), {}
    for call in pairs(asked) do
      -- What the C library looks up when it gives memory back to the system.
      if not usual[call] and call ~= "openat /proc/sys/vm/overcommit_memory" then
        more[#more + 1] = call
      end
    end
    assert.are.equal("", table.concat(more, "\n"))
    for _, name in ipairs({ "socket", "connect", "bind", "fork", "vfork", "unlink", "rename", "mkdir", "creat" }) do
      assert.is_nil(asked[name .. " "], name)
    end
  end)

  teardown(support.forget)
end)
