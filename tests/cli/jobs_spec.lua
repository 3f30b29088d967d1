-- Many logs at once, with rules that ask and a rule that hits a limit: the same bytes for every number of
-- jobs. The CI runs this under ThreadSanitizer too.
local support = require("support")

local RULES = {
  asks = [[
    return {
      id = "ours.asks", severity = "error", match = { kind = "exit" },
      title = { en = "Asked about {n} failures" }, explain = { en = "x" },
      when = function(hit, log)
        local n = log.count{ kind = "com-error" }
        return n > 0 and { n = n }
      end,
      examples = { hit = { "x" }, miss = { "y" } },
    }]],
  loops = [[
    return {
      id = "ours.loops", severity = "error", match = { kind = "exit" },
      title = { en = "Loops in one log" }, explain = { en = "x" },
      when = function(hit, log)
        while log.has{ text = "LOOP HERE" } do end
        return true
      end,
      examples = { hit = { "x" }, miss = { "y" } },
    }]],
}

local folder

local function log_of(i)
  return ("05/14/2023 18:01:30.015 VssStart()\n"
    .. "05/14/2023 18:02:11.480 COM Error(0x8004230%x): p->StartSnapshotSet(x)\n"
    .. "05/14/2023 18:02:11.482 %s\n"
    .. "05/14/2023 18:02:11.613 {IDS_STRING3018}Exit Code: -311\n"):format(i % 16, i == 120 and "COM Error(0x8004230f): LOOP HERE" or "x")
end

describe("rules that ask, in many logs at once", function()
  setup(function()
    folder = support.folder()
    os.execute("mkdir " .. folder .. "/ours " .. folder .. "/logs")
    for name, text in pairs(RULES) do
      support.write(("%s/ours/%s.lua"):format(folder, name), text)
    end
    for i = 1, 240 do
      support.write(("%s/logs/%04d.log"):format(folder, i), log_of(i))
    end
  end)
  teardown(support.forget)

  local function run(jobs, format)
    return support.run({ "--format", format or "json", "--jobs", tostring(jobs), "--rules", folder .. "/ours", folder .. "/logs" })
  end

  it("give the same bytes for every number of jobs, also where a rule hits a limit", function()
    for _, format in ipairs({ "json", "ndjson", "text" }) do
      local one = run(1, format)
      assert.are.equal(3, one.status, one.err)
      for _, jobs in ipairs({ 2, 4, 16 }) do
        local many = run(jobs, format)
        assert.are.equal("", many.err)
        assert.are.equal(3, many.status)
        assert.is_true(one.out == many.out, ("%s differs with %d jobs"):format(format, jobs))
      end
    end
  end)

  it("are off behind the log whose limit they hit, in order of input", function()
    local report = support.report({ "--jobs", "4", "--rules", folder .. "/ours", folder .. "/logs" })
    local limited = report.rules.limited
    assert.are.equal(1, #limited)
    assert.are.equal("ours.loops", limited[1].rule)
    assert.is_truthy(limited[1].log:find("0120.log", 1, true))
    for i, case in ipairs(report.cases) do
      assert.are.equal(i < 120, support.finding(case, "ours.loops") ~= nil, case.log)
      assert.is_truthy(support.finding(case, "ours.asks"), case.log)
    end
  end)
end)

-- Folders are listed while the first logs in them are read.
describe("a tree of folders", function()
  local tree

  setup(function()
    tree = support.folder()
    for f = 1, 12 do
      os.execute(("mkdir -p %s/%02d/below"):format(tree, f))
      for i = 1, 30 do
        support.write(("%s/%02d/%03d.log"):format(tree, f, i), log_of(i))
      end
      support.write(("%s/%02d/below/x.log"):format(tree, f), "nothing\n")
    end
    os.execute(("mkdir %s/empty && mkfifo %s/05/pipe && ln -s .. %s/06/loop && ln -s none %s/07/gone.log"):format(tree, tree, tree, tree))
  end)
  teardown(support.forget)

  local function run(jobs, format)
    return support.run({ "--format", format, "--jobs", tostring(jobs), tree, tree .. "/03", tree .. "/none" })
  end

  it("gives the same bytes for every number of jobs, with what cannot be read in its place", function()
    for _, format in ipairs({ "json", "text" }) do
      local one = run(1, format)
      for _, jobs in ipairs({ 2, 16 }) do
        local many = run(jobs, format)
        assert.are.equal(one.status, many.status)
        assert.is_true(one.out == many.out, ("%s differs with %d jobs"):format(format, jobs))
      end
    end
  end)

  it("is reported in byte order of the names", function()
    local report = support.report({ "--jobs", "4", tree })
    assert.are.equal(12 * 31, #report.cases)
    for i = 2, #report.cases do
      assert.is_true(report.cases[i - 1].log < report.cases[i].log)
    end
    assert.are.equal(2, #report.unread)
    assert.is_truthy(report.unread[1].path:find("05/pipe", 1, true))
    assert.is_truthy(report.unread[2].path:find("07/gone.log", 1, true))
  end)

  it("may change while it is read: what is there from the start to the end is reported", function()
    os.execute(("(for i in 1 2 3 4 5 6 7 8 9; do echo x > %s/12/zz$i.log; rm -f %s/12/zz$i.log; done) &"):format(tree, tree))
    local report = support.report({ "--jobs", "4", tree })
    local seen = {}
    for _, case in ipairs(report.cases) do
      seen[case.log] = true
    end
    for f = 1, 12 do
      for i = 1, 30 do
        assert.is_true(seen[("%s/%02d/%03d.log"):format(tree, f, i)])
      end
    end
  end)
end)
