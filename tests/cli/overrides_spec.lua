-- Changes to rules that live beside them: overrides.json of the user and of a folder of rules.
local lfs = require("lfs")
local support = require("support")

local LOG = support.source .. "/tests/logs/sample/1709917331.log"
local OK_LOG = "05/14/2023 18:02:11.480 [Exit Code:0]\n"
local RULE = "vss.snapshot_set_in_progress"
local NOW = "SOURCE_DATE_EPOCH=1700000000" -- 2023-11-14

local home

local function override(entries, folder)
  support.write((folder or home) .. "/overrides.json",
    ('{ "schema": "vsswhy.overrides/1", "rules": { %s } }'):format(entries))
end

-- A folder of rules: its overrides.json stands beside them.
local function rules_of_ours()
  local folder = support.folder()
  lfs.mkdir(folder .. "/ours")
  support.write(folder .. "/ours/other.lua", [[
return { id = "ours.other", severity = "info", code = 0x80044711, title = { en = "T" }, explain = { en = "E" },
  examples = { hit = { "COM Error(0x80044711): p->A(&a)" }, miss = { "x" } } }
]])
  return folder
end

local function env(more)
  return table.concat({ "LC_ALL=C.UTF-8", NOW, "VSSWHY_HOME=" .. support.quoted(home), more }, " ")
end

local function run(arguments, more)
  return support.run(arguments, { env = env(more) })
end

local function report(arguments)
  return support.report(arguments, { env = env() })
end

local SUPPRESS = ('"%s": { "suppress": { "until": "2023-11-30", "reason": "ticket 4711" } }'):format(RULE)

describe("a suppressed failure", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("is counted and told, and never looks clean", function()
    override(SUPPRESS)
    local made, ran = report({ LOG })
    local case = made.cases[1]
    assert.are.equal("unknown", case.verdict)
    assert.are.equal("it failed, and overrides.json suppresses that", case.verdict_reason)
    assert.are.equal(0, #case.findings)
    assert.are.equal(3, #case.suppressed)
    assert.are.equal(RULE, case.suppressed[1].rule)
    assert.are.equal("0x80042316", case.suppressed[1].code)
    assert.are.equal("2023-11-30", case.suppressed[1]["until"])
    assert.are.equal("ticket 4711", case.suppressed[1].reason)
    assert.are.equal(RULE, case.suppressed[3].by)
    assert.are.equal(3, made.summary.suppressed)
    assert.are.equal(0, ran.status)
  end)

  it("keeps to the schema of the report", function()
    override(SUPPRESS)
    for _, format in ipairs({ "json", "ndjson" }) do
      assert.are.equal("", support.misfit("report", run({ "--format", format, LOG }).out, format == "ndjson"))
    end
  end)

  it("is seen in the text, in both languages", function()
    override(SUPPRESS)
    local english, japanese = run({ "--lang", "en", LOG }), run({ "--lang", "ja", LOG })
    assert.is_truthy(english.out:find("[SUPPRESSED] 1709917331.log", 1, true))
    assert.is_truthy(english.out:find("line 3, until 2023-11-30: ", 1, true))
    assert.is_truthy(english.out:find("(ticket 4711)", 1, true))
    assert.is_truthy(japanese.out:find("【抑制中】1709917331.log", 1, true))
    assert.is_truthy(japanese.out:find("3 行目、2023-11-30 まで", 1, true))
  end)

  it("is told to a customer without our own files", function()
    override(SUPPRESS)
    local english = run({ "--lang", "en", "--format", "reply", LOG }).out
    local japanese = run({ "--lang", "ja", "--format", "reply", LOG }).out
    assert.is_truthy(english:find("Failures whose reason is already known to us: 1.", 1, true))
    assert.is_truthy(japanese:find("1 件のログの失敗は、すでに把握している原因によるものです。", 1, true))
    assert.is_falsy(english:find("overrides", 1, true))
    assert.is_falsy(english:find("successfully", 1, true))
  end)

  it("is told without names where the report is redacted", function()
    local user = home .. "/yamada"
    lfs.mkdir(user)
    override((SUPPRESS:gsub("ticket 4711", "mail tanaka@kunde.example")), user)
    local ran = run({ "--format", "json", "--redact", LOG }, "VSSWHY_HOME=" .. support.quoted(user))
    assert.is_truthy(ran.out:find('"file": "overrides.json"', 1, true))
    assert.is_falsy(ran.out:find("yamada", 1, true))
    assert.is_falsy(ran.out:find("kunde", 1, true))
  end)

  it("stands in the table of many logs", function()
    override(SUPPRESS)
    local folder = support.folder()
    support.write(folder .. "/1.log", support.read(LOG))
    support.write(folder .. "/2.log", OK_LOG)
    local ran = run({ "--lang", "en", folder })
    assert.is_truthy(ran.out:find("0 failed, 1 ok, 0 unknown, 1 suppressed", 1, true))
    assert.are.equal(0, ran.status)
  end)

  it("fails again when its day is over, which is told", function()
    override(SUPPRESS)
    local ran = run({ "--lang", "en", LOG }, "SOURCE_DATE_EPOCH=1701388800") -- 2023-12-01
    assert.are.equal(1, ran.status)
    assert.is_truthy(ran.out:find("[FAILED]", 1, true))
    assert.is_truthy(ran.out:gsub("%s+", " "):find("ended on 2023-11-30; remove it or give it a new date.", 1, true))
    assert.are.equal(1, run({ LOG }, "SOURCE_DATE_EPOCH=1701388800").status)
    assert.are.equal(0, run({ LOG }, "SOURCE_DATE_EPOCH=1701388799").status)
  end)

  it("is explained by rules explain", function()
    override(SUPPRESS)
    local ran = run({ "rules", "explain", RULE, LOG, "--lang", "en" })
    assert.is_truthy(ran.out:gsub("%s+", " "):find("overrides.json suppresses it until 2023-11-30", 1, true))
  end)

  it("is not counted across logs, and neither is what counts them", function()
    local folder = support.folder()
    local stamp = "05/%02d/2023 18:02:00.100 "
    for day, line in pairs({ [11] = "COM Error(0x80042306): p->DoSnapshotSet(&a)",
      [12] = "COM Error(0x80042316): p->StartSnapshotSet(&a)", [13] = "COM Error(0x80042316): p->StartSnapshotSet(&a)",
      [14] = "COM Error(0x80042316): p->StartSnapshotSet(&a)" }) do
      support.write(("%s/%d.log"):format(folder, day), (stamp .. "VssStart()\n" .. stamp .. line .. "\n"):format(day, day))
    end
    local function counted()
      for _, finding in ipairs(report({ folder }).across) do
        if finding.rule == "vss.stuck_snapshot_set" then
          return true
        end
      end
      return false
    end
    assert.is_true(counted())
    override(SUPPRESS)
    assert.is_false(counted())
    override((SUPPRESS:gsub(RULE, "vss.stuck_snapshot_set")))
    assert.is_false(counted())
    assert.are.equal(4, report({ folder }).summary.failed)
  end)

  it("leaves the hits for which its match does not hold", function()
    override((SUPPRESS:gsub('{ "until"', '{ "match": { "call": "AddToSnapshotSet" }, "until"')))
    assert.are.equal("failed", report({ LOG }).cases[1].verdict)
  end)

  it("gives the same bytes for every number of jobs", function()
    override(SUPPRESS)
    local folder = support.folder()
    for i = 1, 6 do
      support.write(folder .. "/" .. i .. ".log", support.read(LOG))
    end
    local one = run({ "--format", "json", "--jobs", "1", folder })
    local four = run({ "--format", "json", "--jobs", "4", folder })
    assert.are.equal(one.out, four.out)
  end)
end)

describe("a rule that is switched off", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("hides no failure", function()
    override(('"%s": { "off": true }'):format(RULE))
    local made, ran = report({ LOG })
    assert.are.equal("failed", made.cases[1].verdict)
    assert.are_not.equal(RULE, made.cases[1].root)
    assert.are.equal("0x80042316", made.cases[1].findings[1].code)
    assert.are.equal(1, ran.status)
    assert.same({ rule = RULE, what = "off", value = true, past = false, file = home .. "/overrides.json" },
      made.rules.overrides[1])
  end)

  it("is explained by rules explain", function()
    override(('"%s": { "off": true }'):format(RULE))
    local ran = run({ "rules", "explain", RULE, LOG, "--lang", "en" })
    assert.is_truthy(ran.out:gsub("%s+", " "):find("overrides.json has switched the rule off", 1, true))
  end)
end)

describe("a severity that is changed", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("is told by rules explain and rules show", function()
    override(('"%s": { "severity": "warning", "reason": "agreed" }'):format(RULE))
    for _, words in ipairs({ { "rules", "explain", RULE, LOG }, { "rules", "show", RULE } }) do
      words[#words + 1] = "--lang"; words[#words + 1] = "en"
      local ran = run({ table.unpack(words) })
      assert.is_truthy(ran.out:gsub("%s+", " "):find("severity = warning (agreed) set by " .. home, 1, true))
    end
  end)

  it("makes a cause a mere remark", function()
    override(('"%s": { "severity": "warning" }'):format(RULE))
    local case = report({ LOG }).cases[1]
    local finding = support.finding(case, RULE)
    assert.are.equal("warning", finding.severity)
    assert.are.equal("context", finding.role)
    assert.are.equal("failed", case.verdict)
  end)

  it("is taken from a folder of rules before the user's own", function()
    local ours = rules_of_ours()
    override(('"%s": { "severity": "warning" }'):format(RULE))
    override(('"%s": { "severity": "info" }'):format(RULE), ours)
    local case = report({ "--rules", ours, LOG }).cases[1]
    assert.are.equal("info", support.finding(case, RULE).severity)
  end)
end)

describe("rules list --origin", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("tells which file sets what", function()
    local ours = rules_of_ours()
    override(('"%s": { "severity": "warning" }, "theirs.array": { "off": true }'):format(RULE))
    override(('"%s": { "severity": "info", "reason": "agreed" }'):format(RULE), ours)
    local ran = run({ "rules", "list", "--lang", "en", "--origin", "--rules", ours })
    assert.are.equal(0, ran.status)
    assert.is_truthy(ran.out:find("snapshot_set_in_progress.lua\n    severity = warning  set by "
      .. home .. "/overrides.json (replaced by a later file)\n    severity = info (agreed)  set by "
      .. ours .. "/overrides.json\n", 1, true))
    assert.is_truthy(ran.out:find("theirs.array is not loaded", 1, true))
  end)

  it("passes no control character of an overrides.json on to the terminal", function()
    override([["theirs.\u001b[31mred": { "off": true }]])
    local out = run({ "rules", "list", "--lang", "en", "--origin" }).out
    assert.is_truthy(out:find("theirs.\\x1b[31mred is not loaded", 1, true), out)
    assert.is_falsy(out:find("\27", 1, true))
  end)

  it("is not said of a folder where only signed packs run", function()
    local ours = rules_of_ours()
    override(('"%s": { "severity": "info" }'):format(RULE), ours)
    local ran = run({ "rules", "list", "--lang", "en", "--origin", "--require-signed", "--rules", ours })
    assert.is_falsy(ran.out:find("severity = info", 1, true))
  end)
end)

describe("the overrides.json of the README", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("is a good one", function()
    support.write(home .. "/overrides.json",
      (support.read(support.source .. "/README.md"):match("```json\n(.-)```")))
    local ran = run({ "rules", "list", "--origin", "--lang", "en" })
    assert.are.equal(0, ran.status, ran.err)
    assert.is_truthy(ran.out:find("suppress until 2026-12-31 (ticket 4711)", 1, true))
    assert.is_truthy(ran.out:find("severity = warning", 1, true))
  end)
end)

describe("rules check", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("tells what is wrong with the overrides.json of the folder, and changes nothing", function()
    local ours = rules_of_ours()
    override('"ours.othr": { "off": true }, "ours.other": { "severity": "error" }', ours)
    local ran = run({ "rules", "check", ours, "--lang", "en" })
    assert.are.equal(3, ran.status)
    assert.is_truthy(ran.out:find('did you mean "ours.other"?', 1, true))
    assert.is_truthy(ran.out:find("errors: 1", 1, true))
  end)
end)

describe("an override of an unknown rule", function()
  before_each(function() home = support.folder() end)
  after_each(support.forget)

  it("is an error with the rule that was meant, and the report is still printed", function()
    override('"vss.snapshot_set_in_progres": { "off": true }')
    local ran = run({ "--lang", "en", LOG })
    assert.are.equal(3, ran.status)
    assert.is_truthy(ran.out:find("[FAILED]", 1, true))
    assert.is_truthy(ran.out:gsub("%s+", " "):find('did you mean "' .. RULE .. '"?', 1, true))
  end)
end)
