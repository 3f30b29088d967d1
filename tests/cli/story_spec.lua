-- Root cause, not first match: what whole logs are told to be.
local support = require("support")

local function lines(list)
  return table.concat(list, "\n") .. "\n"
end

local function roles(case)
  local told = {}
  for _, finding in ipairs(case.findings) do
    told[finding.rule] = finding.role
  end
  return told
end

local BUSY = {
  "05/14/2023 18:01:30.015 VssStart()",
  "05/14/2023 18:01:30.101 Using Common Provider",
  "05/14/2023 18:02:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
  "05/14/2023 18:02:11.611 [05/15/2023 03:02:11.480] OUTPUT: - Error text: VSS_E_SNAPSHOT_SET_IN_PROGRESS",
  "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]",
}

local WRITER = {
  "05/14/2023 18:01:30.015 VssStart()",
  "05/14/2023 18:01:30.101 Using Common Provider",
  "05/14/2023 18:03:52.790 com exception caught(0x8000ffff) in VssStart",
  "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
  "ERROR: Selected writer 'System Writer' is in failed state!",
  "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
  "- Writer Failure code: 0x800423f2 (<Unknown error code>)",
  "- Writer ID: {e8132975-6f93-4464-a53e-1050253ae220}",
  "- Instance ID: {0d4f2a6b-7c1e-4b59-8d3a-52f6e1c9b807}",
}

describe("the story of a log", function()
  it("has the failed call as its root, its text as evidence and the message as consequence", function()
    local case, report = support.case(lines(BUSY))
    local root, effect = case.findings[1], case.findings[2]
    assert.are.equal("failed", case.verdict)
    assert.are.equal("vss.snapshot_set_in_progress", case.root)
    assert.are.equal("0x80042316", root.code)
    assert.are.equal("StartSnapshotSet", root.call)
    assert.are.equal(1, root.count)
    assert.are.same({ 3, 4 }, { root.evidence[1].line, root.evidence[2].line })
    assert.are.equal("aip.could_not_start_vss", effect.rule)
    assert.are.equal("consequence", effect.role)
    assert.are.equal("vss.snapshot_set_in_progress", effect.explained_by)
    assert.are.equal(5, effect.evidence[1].line)
    assert.are.equal("+09:00", case.utc_offset)
    assert.are.equal("2023-05-14T18:02:11.480Z", root.first_time)
    assert.are.equal(1, report.summary.failed)
  end)

  it("has the writer's code as its root and 0x8000ffff as consequence", function()
    local case = support.case(lines(WRITER))
    local root = case.findings[1]
    assert.are.equal("0x800423f2", root.code)
    assert.are.equal("System Writer", root.writer)
    assert.are.equal("freeze", root.phase)
    assert.is_truthy(root.service:find("CryptSvc", 1, true))
    assert.are.equal("consequence", roles(case)["com.unexpected"])
  end)

  it("has the writer's code as its root even where that is an echo of others itself", function()
    local log = { table.unpack(WRITER) }
    log[7] = "- Writer Failure code: 0x80042315 (<Unknown error code>)"
    local case = support.case(lines(log))
    assert.are.equal("0x80042315", case.findings[1].code)
    assert.are.equal("consequence", roles(case)["com.unexpected"])
  end)

  it("has a bare 0x8000ffff as a root of its own", function()
    local log = { WRITER[1], WRITER[2], WRITER[3], BUSY[5] }
    for i = 1, 12 do
      log[#log + 1] = ("05/14/2023 18:04:%02d.000 closing"):format(i)
    end
    assert.are.equal("com.unexpected", support.case(lines(log)).root)
  end)

  it("is unsure of a 0x8000ffff after which the excerpt ends", function()
    local case = support.case(lines({ WRITER[1], WRITER[2], WRITER[3] }))
    assert.are.equal("com.unexpected_cut", case.root)
    assert.are.equal("possible", case.findings[1].confidence)
  end)

  it("takes failing clean-up calls for echoes, before and after the failure", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:10.480 COM Error(0x80042308): m_pVssObject->DeleteSnapshots(id)",
      "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:12.480 COM Error(0x80042301): m_pVssObject->BackupComplete(&pAsync)",
      "05/14/2023 18:02:12.500 COM Error(0x80042301): m_pVssObject->AbortBackup()",
      "05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: -311",
    }))
    assert.are.equal("vss.provider_veto", case.root)
    for _, finding in ipairs(case.findings) do
      assert.are.equal(finding.rule == "vss.provider_veto" and "root" or "consequence", finding.role, finding.rule)
    end
  end)

  it("has a failing clean-up call as root where it stands alone", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:12.480 COM Error(0x80042301): m_pVssObject->BackupComplete(&pAsync)",
      "05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: -311",
    }))
    assert.are.equal("failed", case.verdict)
    assert.are.equal("0x80042301", case.findings[1].code)
    assert.are.equal("root", case.findings[1].role)
  end)

  it("says of a -311 without a code that its cause is not in the log", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: -311",
    }))
    assert.are.equal("aip.exit_311", case.root)
    assert.are.equal(-311, case.exit_code)
    assert.is_nil(case.findings[1].code)
  end)

  it("never calls another exit code good", function()
    for _, code in ipairs({ -1, 1, -999, 4 }) do
      local case = support.case(lines({
        "05/14/2023 18:01:30.015 VssStart()",
        ("05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: %d"):format(code),
      }))
      assert.are.equal("failed", case.verdict, code)
    end
  end)

  it("is ok where a retry succeeded, with the failure as context", function()
    local log = { table.unpack(BUSY) }
    log[#log + 1] = "05/14/2023 18:12:30.015 VssStart()"
    log[#log + 1] = "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0"
    local case, report = support.case(lines(log))
    assert.are.equal("ok", case.verdict)
    assert.are.equal("context", roles(case)["vss.snapshot_set_in_progress"])
    assert.are.equal(0, report.summary.failed)
  end)

  it("tells two failures that lie more than ten minutes apart", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:20:11.480 COM Error(0x8004231f): m_pVssObject->DoSnapshotSet(&pAsync)",
    }))
    assert.are.equal("vss.provider_veto", case.root)
    assert.are.equal("root", roles(case)["vss.insufficient_storage"])
  end)

  it("takes 0x80042316 soon after another failure for its echo", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:11.480 COM Error(0x80042314): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:12:40.480 VssStart()",
      "05/14/2023 18:13:11.480 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)",
    }))
    assert.are.equal("vss.hold_writes_timeout", case.root)
    local echo = support.finding(case, "vss.snapshot_set_in_progress")
    assert.are.equal("consequence", echo.role)
    assert.are.equal("likely", echo.confidence)
  end)

  it("reports a code that no rule names, with its number", function()
    local case = support.case(lines({
      "05/14/2023 18:01:30.015 VssStart()",
      "05/14/2023 18:02:11.480 COM Error(0x80042333): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]",
    }))
    assert.are.equal("vss.unknown_code", case.root)
    assert.are.equal("0x80042333", case.findings[1].code)
    assert.is_truthy(case.findings[1].title:find("0x80042333", 1, true))
    assert.is_truthy(case.findings[1].explain:find("FACILITY_ITF", 1, true))
  end)

  it("has exit code and offset to UTC without any rule", function()
    local log = { table.unpack(BUSY) }
    log[#log + 1] = "05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: -311"
    local case = support.case(lines(log), { "--no-default-rules" })
    assert.are.equal("unknown", case.verdict)
    assert.are.equal(-311, case.exit_code)
    assert.are.equal("+09:00", case.utc_offset)
    assert.are.equal("bracket", case.time_basis)
  end)

  it("has the offset to UTC of a log in which nothing failed", function()
    local progress = ("05/14/2023 18:05:00.000 Progress\n"):rep(4000)
    local output = "05/14/2023 18:02:12.612 [05/15/2023 03:02:12.512] OUTPUT: - Writer status: stable\n"
    local outcome = "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"
    for _, text in ipairs({ BUSY[1] .. "\n" .. output .. progress .. outcome, BUSY[1] .. "\n" .. progress .. output .. outcome }) do
      local case = support.case(text)
      assert.are.equal("ok", case.verdict)
      assert.are.equal("+09:00", case.utc_offset)
    end
  end)

  it("takes no time in brackets for a second clock unless it follows the stamp", function()
    local case = support.case("05/14/2023 18:01:30.015 Last run was [05/13/2023 23:01:30.015]\n"
      .. "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n")
    assert.are.equal("none", case.time_basis)
  end)

  it("says of an effect what it says as one, and not why it would be a cause", function()
    local log = { table.unpack(BUSY) }
    log[#log + 1] = "05/14/2023 18:02:12.612 {IDS_STRING3018}Exit Code: -311"
    local case = support.case(lines(log), { "--lang", "en" })
    for _, rule in ipairs({ "aip.could_not_start_vss", "aip.exit_311" }) do
      local effect = support.finding(case, rule)
      assert.is_nil(effect.title:find("not in this log", 1, true), effect.title)
      assert.is_truthy(effect.confidence_why == nil or effect.confidence_why == require("dkjson").null)
    end
  end)

  it("is sure of a code that one line spells right and another one wrong", function()
    local wrong = "05/14/2023 18:02:11.480 COM Error(0x8OO42316): m_pVssObject->StartSnapshotSet(&id)"
    assert.are.equal("certain", support.case(lines({ BUSY[1], BUSY[3], wrong })).findings[1].confidence)
    assert.are.equal("certain", support.case(lines({ BUSY[1], wrong, BUSY[3] })).findings[1].confidence)
    assert.are.equal("possible", support.case(lines({ BUSY[1], wrong, wrong })).findings[1].confidence)
  end)

  it("needs an outcome to call a task good", function()
    local case = support.case("05/14/2023 18:01:30.015 VssStart()\n05/14/2023 18:01:31.015 Using Common Provider\n")
    assert.are.equal("unknown", case.verdict)
    assert.are.equal("no outcome line", case.verdict_reason)
  end)
end)

describe("what only looks like a failure", function()
  local good = "\n05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"
  local harmless = {
    ["a GUID"] = "05/14/2023 18:02:11.480 Snapshot set {80042316-80042-4316-8004-231680042316} kept",
    ["an address"] = "05/14/2023 18:02:11.480 Module loaded at 0x8004231600",
    ["a hash"] = "05/14/2023 18:02:11.480 sha1 5d80042316ab01f2c7d39e4480042316aabbccdd",
    ["an informational line"] = "05/14/2023 18:02:11.480 {IDS_STRING2900}Codes retried: 0x80042316 Level=INFO [0]",
    ["a harmless call"] = "05/14/2023 18:02:11.480 COM Error(0x80042308): lvssObject4->GetRootAndLogicalPrefixPaths(a, b)",
  }

  for name, line in pairs(harmless) do
    it("stays silent: " .. name, function()
      local case = support.case("05/14/2023 18:01:30.015 VssStart()\n" .. line .. good)
      assert.are.equal("ok", case.verdict)
      for _, finding in ipairs(case.findings) do
        assert.are_not.equal("error", finding.severity, finding.rule)
      end
    end)
  end

  it("stays silent: quoted documentation", function()
    local case = support.case("VSS_E_BAD_STATE (0x80042301)\nThe object was used in the wrong order.\n\n"
      .. "VSS_E_PROVIDER_VETO (0x80042306)\nThe provider refused.\n")
    assert.are_not.equal("failed", case.verdict)
  end)
end)
