-- `vsswhy rules explain`: why a rule fired, and every reason for its silence.
local support = require("support")

local HEAD = [[
return {
  id       = "ours.%s",
  severity = "%s",
  title    = { en = "t" },
  explain  = { en = "e" },
  examples = { hit = { "x" }, miss = { "y" } },
  %s
}
]]
local FAILED = "05/14/2023 18:02:11.000 COM Error(0x80044711): p->DoSnapshotSet(&a)\n"
local LATER = "05/14/2023 18:32:11.000 COM Error(0x80044712): p->DoSnapshotSet(&a)\n"
local GOOD = "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"

local ours

local function rule(name, body, severity)
  support.write(ours .. "/" .. name .. ".lua", HEAD:format(name, severity or "error", body))
end

local function explain(id, log, arguments)
  local words = { "rules", "explain", id, support.write(ours .. "/a.log", log), "--rules", ours, "--lang", "en" }
  for _, argument in ipairs(arguments or {}) do
    words[#words + 1] = argument
  end
  local ran = support.run(words)
  return (ran.out:gsub("\n%s+", " ")), ran -- wrapped lines joined
end

local function assert_told(hint, id, log, arguments)
  local out, ran = explain(id, log, arguments)
  assert.is_truthy(out:find(hint, 1, true), out .. ran.err)
  assert.are.equal(0, ran.status)
  return out
end

before_each(function()
  ours = support.folder() .. "/ours"
  os.execute("mkdir " .. support.quoted(ours))
end)
after_each(support.forget)

describe("rules explain tells of silence", function()
  it("that the trigger wants another code", function()
    rule("a", "code = 0x80044719,")
    local out = assert_told("no: the trigger wants code = 0x80044719; here: 0x80044711", "ours.a", FAILED)
    assert.is_truthy(out:find("It did not fire: its trigger fits no entry", 1, true), out)
  end)

  it("that one key of the trigger does not hold, though the others do", function()
    rule("a", 'match = { code = 0x80044711, phase = { "freeze", "thaw" } },')
    assert_told("wants phase = freeze or thaw; here: snapshot", "ours.a", FAILED)
  end)

  it("that the text is not there", function()
    rule("a", 'match = { code = 0x80044711, text = "replicating" },')
    assert_told('wants text = "replicating"; here: not in the text', "ours.a", FAILED)
  end)

  it("that unless holds", function()
    rule("a", 'code = 0x80044711, unless = { call = "DoSnapshotSet" },')
    assert_told('unless holds: call = "DoSnapshotSet"', "ours.a", FAILED)
  end)

  it("that what must come before did not", function()
    rule("a", 'code = 0x80044712, after = { rule = "ours.b", within = "10m" },')
    rule("b", "code = 0x80044711,")
    assert_told("dropped by after: ours.b must have hit no more than 10 min before; it hit nothing before", "ours.a", LATER)
  end)

  it("that what came before lies outside the window", function()
    rule("a", 'code = 0x80044712, after = { rule = "ours.b", within = "10m" },')
    rule("b", "code = 0x80044711,")
    assert_told("its nearest hit is line 1, 30 min before", "ours.a", FAILED .. LATER)
  end)

  it("that what must not be there is", function()
    rule("a", 'code = 0x80044712, without = { rule = "ours.b", within = "1h" },')
    rule("b", "code = 0x80044711,")
    assert_told("dropped by without: ours.b hit line 1, 30 min away", "ours.a", FAILED .. LATER)
  end)

  it("that there are too few hits", function()
    rule("a", 'code = 0x80044711, count = { at_least = 3, within = "10m" },')
    assert_told("dropped by count: 3 hits within 10 min are wanted, there are 2", "ours.a", FAILED .. FAILED)
  end)

  it("that its function said no", function()
    rule("a", "code = 0x80044711, when = function() return false end,")
    assert_told("dropped by when: the function answered false or nil", "ours.a", FAILED)
  end)

  it("that its function ended at a limit", function()
    rule("a", "code = 0x80044711, when = function() while true do end end,")
    assert_told("its when ended at a limit: instructions", "ours.a", FAILED)
  end)

  it("that a more specific rule takes its place", function()
    rule("a", "code = 0x80044711,")
    rule("b", 'match = { code = 0x80044711, phase = "snapshot" }, refines = "ours.a",')
    assert_told("gives way by refines: ours.b is more specific", "ours.a", FAILED)
  end)

  it("that a success came later", function()
    rule("a", "code = 0x80044711,")
    assert_told("context only, by clears: aip.exit_0 at line 2 came later", "ours.a", FAILED .. GOOD)
  end)

  it("that it is no cause but an echo", function()
    rule("a", 'code = 0x80044712, echo = { before = "0s", after = "1h" },')
    rule("b", "code = 0x80044711,")
    assert_told("reported as an effect, by echo: ours.b is at line 1, 30 min away", "ours.a", FAILED .. LATER)
  end)

  it("that another failure of the attempt came first", function()
    rule("a", "code = 0x80044712,")
    rule("b", "code = 0x80044711,")
    assert_told("ours.b failed first in this attempt, at line 1, 0 ms earlier", "ours.a", FAILED .. FAILED:gsub("4711", "4712"))
  end)

  it("that a later failure leads to it", function()
    rule("a", "code = 0x80044711,")
    rule("b", 'code = 0x80044712, leads_to = { "ours.a" },')
    assert_told("by leads_to: ours.b at line 2 leads to it", "ours.a", FAILED .. FAILED:gsub("4711", "4712"))
  end)

  it("that its code may be misread and a later one is not", function()
    rule("a", "code = 0x8004237a,")
    rule("b", "code = 0x80044711,")
    assert_told("its code may be misread, that of ours.b at line 2 is not", "ours.a", FAILED:gsub("80044711", "8OO4237a") .. FAILED)
  end)

  it("that its severity makes it no cause", function()
    rule("a", "code = 0x80044711,", "warning")
    assert_told("with severity warning it is no cause", "ours.a", FAILED)
  end)

  it("that nothing is searched for on that line", function()
    rule("a", "code = 0x80044711,")
    local out = assert_told("Line 1 is never read", "ours.a", "05/14/2023 18:02:10.000 all is well\n" .. FAILED, { "--line", "1" })
    assert.is_truthy(out:find("wants code = 0x80044711; here: none", 1, true), out)
  end)

  it("that the rule was refused", function()
    rule("a", "code = 0x80044711, colour = 1,")
    local _, ran = explain("ours.a", FAILED)
    assert.are.equal(3, ran.status)
    assert.is_truthy(ran.err:find('has no "colour"', 1, true), ran.err)
  end)

  it("that there is no such rule, and which was meant", function()
    rule("array", "code = 0x80044711,")
    local _, ran = explain("ours.aray", FAILED)
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("did you mean ours.array?", 1, true), ran.err)
  end)
end)

describe("rules explain", function()
  it("tells why a rule fired", function()
    rule("a", "code = 0x80044711,")
    local out = assert_told("yes: the trigger fits: code = 0x80044711", "ours.a", FAILED)
    assert.is_truthy(out:find("It fired: reported as the cause (hits: 1).", 1, true), out)
  end)

  it("tells of one line only where one is named", function()
    rule("a", "code = 0x80044711,")
    local out = explain("ours.a", FAILED .. LATER, { "--line", "2" })
    assert.is_nil(out:find("Line 1", 1, true), out)
    assert.is_truthy(out:find("Line 2", 1, true), out)
  end)

  it("says it in Japanese too", function()
    rule("a", "code = 0x80044719,")
    local ran = support.run({ "rules", "explain", "ours.a", support.write(ours .. "/a.log", FAILED), "--rules", ours, "--lang", "ja" })
    assert.is_truthy(ran.out:find("不一致 (条件: code = 0x80044719、記録: 0x80044711)", 1, true), ran.out)
  end)

  it("fits 80 columns", function()
    local ran = support.run({ "rules", "explain", "vss.snapshot_set_in_progress", "tests/logs/sample/1709917331.log" }, { cd = support.source })
    for _, line in ipairs(support.lines(ran.out)) do
      assert.is_true(support.columns(line) <= 80, line)
    end
  end)

  it("refuses a line that the log does not have", function()
    rule("a", "code = 0x80044711,")
    local _, ran = explain("ours.a", FAILED, { "--line", "9" })
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("ends at line 1", 1, true), ran.err)
  end)

  it("ends with 4 where the log cannot be read", function()
    rule("a", "code = 0x80044711,")
    assert.are.equal(4, support.run({ "rules", "explain", "ours.a", ours .. "/gone.log", "--rules", ours }).status)
  end)
end)
