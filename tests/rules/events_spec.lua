-- Events beside the failures that they explain, with all default rules: the cause stands as the root, and noise does not.
local support = require("support")

-- A log of lines; returns its case.
local function case_of(...)
  return support.case(table.concat({ ... }, "\n") .. "\n")
end

local function event(source, id, ...)
  return table.concat({ "Log Name: x", "Source: " .. source, "Event ID: " .. id, "Level: Error", ... }, "\n") .. "\n"
end

-- Lines of one partition as aipcontrol diskinfo prints them.
local function partition(free, letter)
  return table.concat({ "Partition Number: 4", "Drive Letter: " .. (letter or "<None>"), "Sector Size: 512",
    "Cluster Size: 4096", "Free Clusters: " .. free, "Total Sectors: 1021952 (0.49 GB)" }, "\n")
end

local NO_STORAGE = "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart"
local VETO = "05/14/2023 18:02:11.480 COM Error(0x80042306): p->DoSnapshotSet(&a)"
local WRAPPED = "05/14/2023 18:02:11.480 COM Error(0x8004230f): p->DoSnapshotSet(&a)"

describe("the cause", function()
  it("of a wrapper code is the provider's own error, whatever the clock of the pasted event", function()
    local case = case_of(WRAPPED, "", event("VSS", 12293, "Date: 5/15/2023 3:02:11 AM", "Routine details X [hr = 0x8007000e, no]"))
    assert.are.equal("0x8007000e", support.finding(case, case.root).code)
    assert.are.equal("consequence", support.finding(case, "vss.unexpected_provider_error").role)
    assert.are.equal("consequence", support.finding(case, "vss_events.provider_failed").role)
  end)

  it("of a veto is what the driver noted", function()
    assert.are.equal("volsnap.no_space", case_of(VETO, "", event("volsnap", 39)).root)
  end)

  it("of an unreachable writer list is the damaged event system, and 12302 is its effect", function()
    local case = case_of(event("VSS", 13, "name CEventSystem cannot be started."), event("VSS", 12302))
    assert.are.equal("vss_events.event_system_not_started", case.root)
    assert.are.equal("consequence", support.finding(case, "vss_events.writers_unreachable").role)
  end)

  it("of a missing swprv is the service, not the COM server", function()
    local case = case_of(event("VSS", 11, "name SW_PROV cannot be started."), event("VSS", 12292, "x"))
    assert.are.equal("vss_events.swprv_not_started", case.root)
  end)

  it("of many writers that time out together is slow storage", function()
    local function refused(writer)
      return event("VSS", 8229, "A VSS writer has rejected an event with error 0x800423f2, x", "Writer Name: " .. writer)
    end
    assert.are.equal("writers.many_timed_out", case_of(refused("A Writer"), refused("B Writer"), refused("C Writer")).root)
    assert.are_not.equal("writers.many_timed_out", case_of(refused("A Writer"), refused("A Writer"), refused("A Writer")).root)
  end)

  it("of a storm of SQL Server entries is the database that cannot be opened", function()
    local case = case_of(event("MSSQLSERVER", 3041), event("SQLVDI", 1),
      event("SQLWRITER", 24583, "Sqllib error: x. hr = 0x80040e14. Native Error: 945"))
    assert.are.equal("sql.database_not_accessible", case.root)
    assert.are.equal("consequence", support.finding(case, "sql.backup_failed").role)
  end)

  it("of a snapshot that was lost in flight is no failure of its start", function()
    local case = case_of(event("volsnap", 25))
    assert.are.equal("volsnap.lost_not_in_time", case.root)
    assert.is_nil(support.finding(case, "aip.exit_311"))
  end)
end)

describe("the room of a partition", function()
  -- 4 KiB clusters: 8191 are just below 32 MB, 12799 just below 50 MB.
  for free, confidence in pairs({ [6781] = "likely", [8191] = "likely", [8192] = "possible", [12799] = "possible" }) do
    it(("of %d free clusters is the %s cause"):format(free, confidence), function()
      local case = case_of(NO_STORAGE, "", partition(free))
      assert.are.equal("aip.diskinfo", case.root)
      local finding = support.finding(case, "aip.diskinfo")
      assert.are.equal(confidence, finding.confidence)
      assert.are.equal("2023-05-14T18:02:11.480", finding.first_time) -- of the failure that follows from it
    end)
  end

  it("is no cause from 50 MB on, nor without a failure beside it", function()
    assert.are.equal("vss.insufficient_storage", case_of(NO_STORAGE, "", partition(12800)).root)
    assert.is_nil(support.finding(case_of(partition(100)), "aip.diskinfo"))
  end)

  it("is told of the drive that has a letter", function()
    local finding = support.finding(case_of(NO_STORAGE, "", partition(100, "D:")), "aip.diskinfo")
    assert.is_truthy(finding.title:find("^Drive D: has too little room"))
  end)
end)

describe("known noise", function()
  for name, text in pairs({
    ["8194"] = event("VSS", 8194, "Unexpected error querying for the IVssWriterCallback interface. hr = 0x80070005, no"),
    ["8230"] = event("VSS", 8230),
    ["10016"] = event("DCOM", 10016),
    ["a single 153"] = event("disk", 153),
    ["an old session"] = event("VSS", 12289, "An older writer session state is being removed. hr = 0x80042409, no", "Old failure: 0x800423f4"),
    ["the guest provider"] = event("VSS", 22, "CLSID {3e02620c-e180-44f3-b154-2473646e4cb8} is [0x80040154, no]"),
    ["a rotation"] = event("volsnap", 33),
  }) do
    it("leaves a log ok and is no cause: " .. name, function()
      local case = case_of(text)
      assert.are.equal("ok", case.verdict)
      assert.is_nil(case.root)
      assert.is_true(#case.findings > 0)
    end)
  end

  it("leaves a log undecided beside an error that no rule knows", function()
    assert.are.equal("unknown", case_of(event("VSS", 8230), event("Northwind Agent", 7)).verdict)
  end)

  it("of another source with the same number is none of VSS", function()
    assert.are.equal(0, #case_of(event("System Restore", 8193)).findings)
  end)
end)
