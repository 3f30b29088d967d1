-- Counting across logs: what no single log shows.
local support = require("support")

local IN_PROGRESS = "COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)"
local VETO = "COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)"
local GOOD = "{IDS_STRING3018}Exit Code: 0"

-- A folder of task logs, one for each { day, clock, body }.
local function folder_of(rows)
  local folder = support.folder()
  for i, row in ipairs(rows) do
    local stamp = ("05/%02d/2023 %s.100 "):format(row[1], row[2])
    support.write(("%s/%02d.log"):format(folder, i), stamp .. "VssStart()\n" .. stamp .. row[3] .. "\n")
  end
  return folder
end

local function found(report, id)
  for _, finding in ipairs(report.across) do
    if finding.rule == id then
      return finding
    end
  end
end

local function across_of(rows, id, ...)
  local report = support.report({ folder_of(rows), "--lang", "en", ... })
  return found(report, id), report
end

local STUCK = {
  { 10, "18:02:00", GOOD }, { 11, "18:02:00", VETO }, { 12, "18:02:00", IN_PROGRESS },
  { 13, "18:02:00", IN_PROGRESS }, { 14, "18:02:00", IN_PROGRESS },
}

describe("counting across logs", function()
  after_each(support.forget)

  it("finds the failure with which a row of 0x80042316 began", function()
    local finding = across_of(STUCK, "vss.stuck_snapshot_set")
    assert.are.equal(3, finding.count)
    assert.are.equal("likely", finding.confidence)
    assert.is_truthy(finding.title:find("02.log (0x80042306)", 1, true))
    assert.is_truthy(finding.evidence[1].log:find("02.log", 1, true))
    assert.are.equal(4, #finding.evidence)
  end)

  it("leaves 0x80042316 the root of its log and tells the rest as context", function()
    local _, report = across_of(STUCK, "vss.stuck_snapshot_set")
    for i = 3, 5 do
      local case = report.cases[i]
      assert.are.equal("vss.snapshot_set_in_progress", case.root)
      local told = support.finding(case, "vss.stuck_snapshot_set")
      assert.are.equal("context", told.role)
      assert.are.equal(case.log, told.evidence[1].log)
      assert.are.equal(report.cases[2].log, told.evidence[2].log)
    end
    assert.is_nil(support.finding(report.cases[2], "vss.stuck_snapshot_set"))
  end)

  it("takes the logs in the order of their times, not of their names", function()
    local rows = {}
    for i, row in ipairs(STUCK) do
      rows[#STUCK + 1 - i] = row
    end
    local finding = across_of(rows, "vss.stuck_snapshot_set")
    assert.is_truthy(finding.title:find("04.log (0x80042306)", 1, true), finding.title)
  end)

  it("begins a new row behind a success", function()
    local rows = { STUCK[2], { 11, "23:00:00", GOOD }, STUCK[3], STUCK[4], STUCK[5] }
    assert.is_nil((across_of(rows, "vss.stuck_snapshot_set")))
    assert.is_truthy((across_of(rows, "vss.schedule_collision")))
  end)

  it("is not misled by logs that tell nothing", function()
    local rows = { STUCK[2], { 11, "23:00:00", "Using Common Provider" }, STUCK[3], STUCK[4] }
    assert.are.equal(2, (across_of(rows, "vss.stuck_snapshot_set")).count)
  end)

  it("sees one time of day on both sides of midnight", function()
    local rows = { { 10, "23:58:00", IN_PROGRESS }, { 12, "00:03:00", IN_PROGRESS }, { 13, "00:01:00", IN_PROGRESS } }
    local finding = across_of(rows, "vss.schedule_collision")
    assert.is_truthy(finding.title:find("always 23:58 to 00:03", 1, true), finding.title)
  end)

  it("counts a log once, and each code for itself", function()
    local twice = VETO .. "\n05/10/2023 19:00:00.000 VssStart()\n05/10/2023 19:00:01.000 " .. VETO
    local rows = { { 10, "18:00:00", twice }, { 11, "19:00:00", VETO }, { 12, "20:00:00", "COM Error(0x8004231f): p->DoSnapshotSet(&a)" } }
    assert.is_nil((across_of(rows, "vss.same_failure")))
    rows[4] = { 13, "21:00:00", VETO }
    local finding, report = across_of(rows, "vss.same_failure")
    assert.are.equal(3, finding.count)
    assert.are.equal("0x80042306", finding.code)
    assert.are.equal(1, #report.across)
  end)

  it("counts no failure that only follows from another", function()
    local echo = VETO .. "\n05/10/2023 18:00:05.000 COM Error(0x80042301): m_pVssObject->BackupComplete(&pAsync)"
    local rows = { { 10, "18:00:00", echo }, { 11, "19:00:00", echo }, { 12, "20:00:00", echo } }
    local _, report = across_of(rows, "vss.same_failure")
    assert.are.equal(1, #report.across)
    assert.are.equal("0x80042306", report.across[1].code)
  end)

  it("finds nothing in one log, and nothing where all went well", function()
    assert.are.same({}, support.report({ folder_of({ STUCK[3] }) }).across)
    assert.are.same({}, support.report({ folder_of({ STUCK[1], { 11, "18:00:00", GOOD }, { 12, "18:00:00", GOOD } }) }).across)
  end)

  it("counts what --since leaves, and tells the log of --at of all its neighbours", function()
    local folder = folder_of(STUCK)
    assert.is_nil(found(support.report({ folder, "--since", "2023-05-12" }), "vss.stuck_snapshot_set"))
    local report = support.report({ folder, "--at", "2023-05-13 18:02" })
    assert.are.equal(1, #report.cases)
    assert.is_truthy(support.finding(report.cases[1], "vss.stuck_snapshot_set"))
  end)

  it("gives the same bytes for every number of jobs, in every format", function()
    local folder = folder_of(STUCK)
    for _, format in ipairs({ "text", "json", "ndjson", "reply" }) do
      local one = support.run({ "--format", format, "--jobs", "1", folder }).out
      assert.are.equal(one, support.run({ "--format", format, "--jobs", "6", folder }).out)
    end
  end)

  it("leaves the hits pending in NDJSON, where nothing is decided yet", function()
    local json = require("dkjson")
    local lines = support.lines(support.run({ "--format", "ndjson", folder_of(STUCK) }).out)
    local case = json.decode(lines[4])
    assert.is_nil(support.finding(case, "vss.stuck_snapshot_set"))
    local rules = {}
    for _, hit in ipairs(case.pending) do
      rules[hit.rule] = hit
    end
    assert.are.equal("0x80042316", rules["vss.stuck_snapshot_set"].code)
    assert.are.equal(2, rules["vss.stuck_snapshot_set"].line)
  end)

  it("stands below the table of the text report", function()
    for lang, sentence in pairs({ en = "Likely. A snapshot set seems left open", ja = "可能性が高い。" }) do
      local out = support.run({ "--lang", lang, folder_of(STUCK) }).out
      assert.is_truthy(out:find(sentence, 1, true), out)
    end
  end)

  it("gives the customer its reason and its steps", function()
    local out = support.run({ "--lang", "en", "--format", "reply", folder_of(STUCK) }).out:gsub("\n%s*", " ")
    assert.is_truthy(out:find("These failures most likely go on because a snapshot that failed on 11 May 2023 was left unfinished", 1, true), out)
    assert.is_truthy(out:find("1. While no backup runs, please restart Windows once", 1, true), out)
    out = support.run({ "--lang", "ja", "--format", "reply", folder_of(STUCK) }).out:gsub("\n%s*", "")
    assert.is_truthy(out:find("2023 年 5 月 11 日に失敗したスナップショットが", 1, true), out)
  end)
end)

describe("the summary of many logs", function()
  after_each(support.forget)

  it("names the first night where its cause is another one", function()
    local out = support.run({ "--lang", "en", folder_of(STUCK) }).out:gsub("\n%s*", " ")
    assert.is_truthy(out:find("0x80042316 3 times, always at 18:02. The first failure, on 2023-05-11, has another cause (0x80042306): read 02.log first.", 1, true), out)
    out = support.run({ "--lang", "ja", folder_of(STUCK) }).out:gsub("\n%s*", "")
    assert.is_truthy(out:find("0x80042316 が 3 回、毎回 18:02 です。最初の失敗 (2023-05-11) だけ原因が異なります (0x80042306)。02.log から調べてください。", 1, true), out)
  end)

  it("does not say always where the hours differ", function()
    local out = support.run({ "--lang", "en", folder_of({ { 10, "18:02:00", VETO }, { 11, "20:02:00", VETO } }) }).out
    assert.is_truthy(out:find("0x80042306 2 times.", 1, true), out)
    assert.is_nil(out:find("always", 1, true), out)
  end)
end)

describe("a rule that counts logs", function()
  after_each(support.forget)

  local function pack_of(count, severity)
    local folder = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(folder))
    support.write(folder .. "/noise.lua", ([[
return {
  id = "ours.noise", severity = "%s", match = { text = "disk {disk} is slow" },
  count = { %s },
  title = { en = "{disk|a disk} was slow in {count} logs on {days} days" }, explain = { en = "Since {since}." },
  examples = { hit = { { logs = { "05/10/2023 18:00:00.000 disk 4 is slow" } } }, miss = { { logs = { "05/10/2023 18:00:00.000 x" } } } },
}
]]):format(severity or "warning", count))
    return folder
  end

  local SLOW = { { 10, "18:00:00", "disk 4 is slow" }, { 11, "19:00:00", "disk 4 is slow" }, { 14, "18:00:00", "disk 4 is slow" } }

  it("of severity warning counts what caused no failure, too", function()
    local finding = across_of(SLOW, "ours.noise", "--rules", pack_of('at_least = 2, across = "logs"'))
    assert.are.equal("4 was slow in 3 logs on 3 days", finding.title)
    assert.are.equal("Since 2023-05-10.", finding.explain)
  end)

  it("of severity error counts roots only", function()
    assert.is_nil((across_of(SLOW, "ours.noise", "--rules", pack_of('at_least = 2, across = "logs"', "error"))))
  end)

  it("counts those within a time", function()
    local finding = across_of(SLOW, "ours.noise", "--rules", pack_of('at_least = 2, across = "logs", within = "2d"'))
    assert.are.equal(2, finding.count)
  end)

  it("is refused where it asks one log what only many can tell", function()
    local report = support.report({ folder_of(SLOW), "--rules", pack_of('at_least = 2, same_time = "5m"') })
    assert.is_truthy(report.rules.skipped[1].why:find('across = "logs"', 1, true), report.rules.skipped[1].why)
    report = support.report({ folder_of(SLOW), "--lang", "en", "--rules", pack_of('at_least = 2, across = "logs", began_with = "othr"') })
    assert.is_truthy(report.rules.skipped[1].why:find("other", 1, true), report.rules.skipped[1].why)
  end)
end)
