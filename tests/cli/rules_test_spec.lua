-- `vsswhy rules test`: examples and logs as the tests of rules.
local support = require("support")

local RULE = [[
-- Our array vetoes while it replicates.
return {
  id       = "ours.array",
  severity = "error",
  match    = { code = { 0x80044711, 0x80044712 } },
  title    = { en = "The array was replicating at {call}", ja = "{call} でストレージが複製中でした" },
  explain  = { en = "e", ja = "e" },
  examples = {
    hit  = {
      "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)",
      "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)",
    },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80044713): p->DoSnapshotSet(&a)" },
  },
}
]]
local LOG = "05/14/2023 18:02:11.480 VssStart()\n05/14/2023 18:02:12.480 COM Error(0x80044711): p->DoSnapshotSet(&a)\n"

local ours

local function put(text, name)
  return support.write(ours .. "/" .. (name or "array.lua"), text)
end

local function changed(part, by)
  local at, to = RULE:find(part, 1, true)
  assert(at, part)
  return RULE:sub(1, at - 1) .. by .. RULE:sub(to + 1)
end

local function test(...)
  return support.run({ "rules", "test", ours, "--lang", "en", ... })
end

-- Runs the tests, which must end so, and asserts that each hint is told.
local function assert_told(status, hints, ...)
  local ran = test(...)
  for _, hint in ipairs(hints) do
    assert.is_truthy(ran.out:find(hint, 1, true), "not told: " .. hint .. "\n" .. ran.out .. ran.err)
  end
  assert.are.equal(status, ran.status, ran.out)
  return ran
end

local function fixture(expected)
  os.execute("mkdir -p " .. support.quoted(ours .. "/logs"))
  put(LOG, "logs/night.log")
  if expected then
    put(expected, "logs/night.log.json")
  end
end

before_each(function()
  ours = support.folder() .. "/ours"
  os.execute("mkdir " .. support.quoted(ours))
end)
after_each(support.forget)

describe("examples", function()
  it("that are good pass, each hit in each language", function()
    put(RULE)
    assert.are.same({ "tests: 5, failed: 0\n", 0 }, { test().out, test().status })
  end)

  it("that do not hit fail, with the line of the example and the reason", function()
    put(changed("0x80044711): p", "0x80044719): p"))
    assert_told(1, {
      "failed  ours.array examples.hit[1] (en)", "array.lua:10",
      "- a finding of ours.array", "+ no finding of ours.array",
      "line 1: no: the trigger wants code = 0x80044711 or 0x80044712; here: 0x80044719",
      "tests: 5, failed: 2",
    })
  end)

  it("that should miss and hit fail", function()
    put(changed("0x80044713", "0x80044712"))
    assert_told(1, { "examples.miss[1]", "- no finding of ours.array", "+ a finding of ours.array, root, code 0x80044712, line 1" })
  end)

  it("fail in Japanese too", function()
    put(changed("0x80044713", "0x80044712"))
    local ran = support.run({ "rules", "test", ours, "--lang", "ja" })
    assert.is_truthy(ran.out:find("検出なし: ours.array", 1, true) and ran.out:find("失敗", 1, true), ran.out)
  end)

  it("are run with their pack alone", function()
    put((RULE:gsub("0x80044711", "0x80042316")))
    assert.are.equal(0, test().status)
  end)

  it("go through the same search as real logs: a literal that selects nothing fails", function()
    put((RULE:gsub("match    = .-\n", 'match    = { text = "nowhere to be found" },\n')))
    assert_told(1, { "examples.hit[1]" })
  end)

  local HIT = '"05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)"'
  local function expecting(expect, lang)
    return changed(HIT, ('{ log = %s, lang = "%s", expect = { %s } }'):format(HIT, lang or "en", expect))
  end

  for expect, found in pairs({
    ['role = "consequence"'] = "- a finding of ours.array, consequence",
    ["code = 0x80044712"] = "- a finding of ours.array, code 0x80044712",
    ["line = 2"] = "- a finding of ours.array, line 2",
    ["count = 3"] = "- a finding of ours.array, count 3",
    ['title = "x"'] = "+ The array was replicating at DoSnapshotSet",
    ['root = "ours.other"'] = "+ cause: ours.array",
    ['verdict = "ok"'] = "+ verdict: failed",
  }) do
    it("may expect more, and fail where it is not so: " .. expect, function()
      put(expecting(expect))
      assert_told(1, { found })
    end)
  end

  it("may expect more, and pass where it is so", function()
    put(expecting('role = "root", code = 0x80044711, line = 1, count = 1, root = "ours.array", verdict = "failed", title = "The array was replicating at DoSnapshotSet"'))
    assert_told(0, { "tests: 4, failed: 0" })
    put(expecting('title = "DoSnapshotSet でストレージが複製中でした"', "ja"))
    assert_told(0, { "tests: 4, failed: 0" })
  end)

  it("refuse an expectation that there is not", function()
    put(expecting("lin = 1"))
    assert_told(3, { 'did you mean "line"' })
  end)
end)

describe("logs of a pack", function()
  it("pass where their diagnosis is as expected", function()
    put(RULE)
    fixture('{ "verdict": "failed", "root": "ours.array", "findings": [ { "rule": "ours.array", "role": "root", "code": "0x80044711", "line": 2 } ], "absent": [ "vss.provider_veto" ] }')
    assert_told(0, { "tests: 6, failed: 0" })
  end)

  it("fail where an expected finding is missing or is another", function()
    put(RULE)
    fixture('{ "findings": [ { "rule": "ours.array", "line": 1 }, { "rule": "vss.provider_veto" } ] }')
    assert_told(1, { "failed  ours logs/night.log", "- a finding of ours.array, line 1", "+ a finding of ours.array, root, code 0x80044711, line 2",
      "- a finding of vss.provider_veto", "+ no finding of vss.provider_veto" })
  end)

  it("fail where the pack finds what is not expected", function()
    put(RULE)
    fixture("{}")
    assert_told(1, { "- no finding of ours.array", "+ a finding of ours.array, root" })
  end)

  it("fail where a rule that must be absent is not", function()
    put(RULE)
    fixture('{ "findings": [ { "rule": "ours.array" } ], "absent": [ "ours.array" ] }')
    assert_told(1, { "- no finding of ours.array" })
  end)

  it("are run with all rules", function()
    put(RULE)
    fixture('{ "findings": [ { "rule": "ours.array" } ], "root": "ours.array" }')
    put((LOG:gsub("VssStart%(%)", "COM Error(0x80042316): p->StartSnapshotSet(&a)")), "logs/night.log")
    assert_told(1, { "- cause: ours.array", "+ cause: vss.snapshot_set_in_progress" })
  end)

  for name, row in pairs({
    ["is missing"] = { nil, "vsswhy rules new --fixture writes it" },
    ["is no JSON"] = { "{", "this is no JSON" },
    ["has a typo in a key"] = { '{ "verdikt": "ok" }', 'did you mean "verdict"' },
    ["has a wrong type"] = { '{ "findings": [ { "rule": 1 } ] }', "rule must be a text" },
    ["names no rule"] = { '{ "findings": [ {} ] }', "rule must be the id of a rule" },
    ["has a code without 0x"] = { '{ "findings": [ { "rule": "a.b", "code": "123" } ] }', "code must be a code such as" },
    ["has line 0"] = { '{ "findings": [ { "rule": "a.b", "line": 0 } ] }', "line must be a number from 1 on" },
    ["has another language"] = { '{ "lang": "de" }', 'lang must be "en" or "ja"' },
    ["lists no ids"] = { '{ "absent": [ 1 ] }', "absent must be a list of rule ids" },
    ["is a list"] = { "[]", "the file must be a JSON object" },
  }) do
    it("fail where the expectation " .. name, function()
      put(RULE)
      fixture(row[1])
      assert_told(1, { row[2] })
    end)
  end
end)

describe("rules test", function()
  it("ends with 3 where a rule is refused, and tests the others", function()
    put(RULE)
    put("return {", "other.lua")
    assert_told(3, { "other.lua:1: error:", "tests: 5, failed: 0" })
  end)

  it("ends with 3 where a rule hits a limit", function()
    put(changed("examples =", "when = function() while true do end end,\n  examples ="))
    assert_told(3, { "a rule hit a limit", "instructions" })
  end)

  it("takes a folder of packs", function()
    put(RULE)
    local ran = support.run({ "rules", "test", (ours:gsub("/ours$", "")), "--lang", "en" })
    assert.are.equal("tests: 5, failed: 0\n", ran.out)
  end)

  it("passes no control character of the name of a log on to the terminal", function()
    put(RULE)
    fixture()
    os.rename(ours .. "/logs/night.log", ours .. "/logs/\27[31mnight.log")
    for _, format in ipairs({ "text", "tap", "junit" }) do
      local ran = test("--format", format, "--coverage")
      assert.is_truthy(ran.out:find("logs/\\x1b[31mnight.log", 1, true), ran.out)
      assert.is_falsy(ran.out:find("\27", 1, true), format)
      assert.are.equal(1, ran.status)
    end
  end)

  it("writes TAP", function()
    put(changed("0x80044711): p", "0x80044719): p"))
    local out = test("--format", "tap").out
    assert.is_truthy(out:find("^TAP version 13\n1%.%.5\nnot ok 1 %- ours%.array examples%.hit%[1%] %(en%)\n# %- a finding"), out)
    assert.is_truthy(out:find("ok 3 - ours.array examples.hit[2] (en)", 1, true), out)
  end)

  it("writes JUnit that an XML parser reads", function()
    put(changed("0x80044711): p", "0x80044719): p"))
    put("return {", "other.lua")
    local path = support.write(os.tmpname(), test("--format", "junit").out)
    local out, status = support.shell(([[%s -c '
import sys, xml.etree.ElementTree as t
s = t.parse(sys.argv[1]).getroot()
print(s.get("tests"), s.get("failures"), s.get("errors"), len(s.findall("testcase/failure")), len(s.findall("testcase/error")))' %s]])
      :format(support.python, path))
    os.remove(path)
    assert.are.same({ "5 2 1 2 1\n", 0 }, { out, status })
  end)

  it("tells what no test exercises", function()
    put((changed('      "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)",\n', "")
      :gsub("examples =", "when = function() return true end,\n  examples =")))
    assert_told(0, {
      "array.lua:5: ours.array: no test meets match.code[2]",
      "array.lua:8: ours.array: no test makes when drop a hit",
      "coverage:  rules 1/1 (100 %)  alternatives 1/2 (50 %)  answers of when 1/2 (50 %)  lines of when 1/1 (100 %)  languages 2/2 (100 %)",
    }, "--coverage")
  end)

  it("tells which lines of a function no test runs", function()
    put((RULE:gsub("examples =", [[
when = function(hit)
    if hit.code == 0x80044719 then
      return { never = "run" }
    end
    return hit.code == 0x80044711
  end,
  examples =]]):gsub('      "[^\n]*4712[^\n]*\n', "")))
    assert_told(0, {
      "array.lua:10: ours.array: no test runs this line of its function",
      "answers of when 1/2 (50 %)  lines of when 2/3 (66 %)",
    }, "--coverage")
  end)

  it("tells which changes of its logs no test notices", function()
    put(RULE)
    fixture('{ "findings": [ { "rule": "ours.array", "line": 2 } ] }')
    assert_told(0, {
      "logs/night.log:2: ours: a time an hour off goes unnoticed: logs/night.log, line 2",
      "changes noticed:  codes 1/3 (33 %)  lines 2/2 (100 %)  times 0/2 (0 %)",
    }, "--mutate")
  end)

  it("tells which changes of several logs no test notices", function()
    put([[
return {
  id       = "ours.array",
  severity = "warning",
  code     = 0x80044711,
  count    = { at_least = 2, across = "logs" },
  title    = { en = "The array was replicating" },
  explain  = { en = "e" },
  examples = {
    hit  = { { logs = {
      "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)",
      "05/15/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)",
    } } },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)" },
  },
}
]])
    assert_told(0, { "changes noticed:  codes 2/2 (100 %)" }, "--mutate")
  end)
end)

describe("the project's own rules", function()
  local ran = support.run({ "rules", "test", "--no-default-rules", "rules", "--coverage", "--lang", "en" }, { cd = support.source })

  it("pass their tests", function()
    assert.are.equal(0, ran.status, ran.out .. ran.err)
  end)

  it("are exercised, every one, in every language", function()
    local rules = #support.default_rules()
    assert.is_truthy(ran.out:find(("rules %d/%d (100 %%)"):format(rules, rules), 1, true), ran.out)
    assert.is_truthy(ran.out:find(("languages %d/%d (100 %%)"):format(2 * rules, 2 * rules), 1, true), ran.out)
  end)

  it("have for every code that they explain a log that has it and one that only looks like it", function()
    for _, rule in ipairs(support.default_rules()) do
      local code = rule.rule.code and rule.rule.code & 0xffffffff
      local spelled = code and { ("0x%08x"):format(code), ("%d"):format(code), ("%d"):format(code - 0x100000000), rule.rule.name and rule.rule.name:lower() }
      local hit = not code
      for _, example in ipairs(code and rule.rule.examples.hit or {}) do
        for _, spelling in pairs(spelled) do
          hit = hit or support.example(example):lower():find(spelling, 1, true) ~= nil
        end
      end
      assert.is_true(hit and #rule.rule.examples.miss > 0, rule.path)
    end
  end)
end)
