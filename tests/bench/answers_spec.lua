-- What the page says of figures: ratios, goals, and the place in the page that is written.
local answers = require("bench.answers")
local support = require("support")

after_each(support.forget)

local function row(name, ms, ours)
  return { name = name, ours = ours, scans = true, wall = { ms * 900, ms * 1000, ms * 1100 }, cpu = { 0, ms * 1000, 0 }, kib = 2048 }
end

local function question(goals)
  return {
    {
      title = "a log",
      bytes = 1000000,
      goals = goals,
      rows = { row("vsswhy", 10, true), row("vsswhy, AVX2", 30, true), row("wc", 20), row("start", 8, true) },
    },
  }
end

describe("the table of results", function()
  it("tells each time beside the first", function()
    assert.is_truthy(answers.results(question()):find("`wc` | 18.0 – **20.0** – 22.0 | 20.0 | 0.05 | 2.00× | 2.0 |", 1, true))
  end)
end)

describe("the table of goals", function()
  local function told(goal)
    return answers.goals(question({ goal }), ", AVX2"):match("\n[^\n]*\n([^\n]*)\n$")
  end

  it("tells whether one was met, with and without AVX-512", function()
    assert.are.equal("| a log | vsswhy | at most 1.00× the time of `wc` | 0.50× | met | 1.50× | **not met** |",
      told({ "vsswhy", at_most = 1, of = "wc" }))
  end)

  it("says nothing of AVX-512 where nothing was measured without it", function()
    assert.are.equal("| a log | vsswhy | at most 1.00× the time of `wc` | 0.50× | met |",
      answers.goals(question({ { "vsswhy", at_most = 1, of = "wc" } })):match("\n[^\n]*\n([^\n]*)\n$"))
  end)

  it("knows goals of speed, time and memory", function()
    assert.is_truthy(told({ "vsswhy", times_as_fast = 3, as = "wc" }):find("| 2.00× | **not met** |", 1, true))
    assert.is_truthy(told({ "vsswhy", ms = 15 }):find("| 10.0 ms | met | 30.0 ms | **not met** |", 1, true))
    assert.is_truthy(told({ "vsswhy", mib = 1 }):find("| 2.0 MiB | **not met** |", 1, true))
  end)

  it("can leave out what the start takes", function()
    assert.is_truthy(told({ "vsswhy", at_most = 1, of = "wc", without = { "start", "start" } }):find("| 0.17× | met |", 1, true))
  end)

  it("says where a program was not measured", function()
    assert.is_truthy(told({ "vsswhy", at_most = 1, of = "rg" }):find("| not measured |", 1, true))
  end)
end)

describe("the page", function()
  it("is written between its marks, and nowhere else", function()
    local place = support.folder()
    support.shell(("mkdir %s/docs && ln -s %s/tests %s/rules %s"):format(place, support.source, support.source, place))
    local page = support.write(place .. "/docs/performance.md",
      "before\n<!-- written by tests/bench/all.sh --write -->\nold\n<!-- until here -->\nafter\n")
    local out, status = support.shell(("cd %s && VSSWHY_BUILD=%s lua5.4 tests/bench/bench.lua --size 0.002 --rounds 1 --write small_log 2>&1")
      :format(place, support.build))
    assert.are.equal(0, status, out)
    local text = support.read(page)
    assert.is_truthy(text:find("^before\n<!%-%- written.*| one log of 50 KB, whole process |.*<!%-%- until here %-%->\nafter\n$"), text)
    assert.is_nil(text:find("\nold\n", 1, true))
  end)
end)
