-- Causes before echoes: what wraps another code is told as its effect where both stand in one log.
local support = require("support")

local function com_error(time, code, call)
  return ("05/14/2023 18:%s COM Error(0x%08x): m_pVssObject->%s"):format(time, code, call)
end

local function writer_block(time, writer, status, code)
  return table.concat({
    "05/14/2023 18:" .. time .. " [05/15/2023 03:" .. time .. "] OUTPUT:",
    "ERROR: Selected writer '" .. writer .. "' is in failed state!",
    "- Status: " .. status,
    ("- Writer Failure code: 0x%08x (<Unknown error code>)"):format(code),
  }, "\n")
end

local VSS_ERROR = "Volume Shadow Copy Service error: "
local SYSTEM_WRITER_TIMEOUT = writer_block("02:12.001", "System Writer", "9 (VSS_WS_FAILED_AT_FREEZE)", 0x800423f2)

-- What it is about; the rule that must be the root; a rule that must follow from it; the entries, in either order.
local CASCADES = {
  { "a provider's own code behind 0x8004230f", "com.disk_full", "vss.unexpected_provider_error",
    VSS_ERROR .. "Unexpected provider error, routine EndPrepareSnapshots, hr = 0x80070070.",
    "Error: the provider failed unexpectedly, result 0x8004230f" },
  { "the space behind a veto", "com.disk_full", "vss.provider_veto",
    VSS_ERROR .. "Unexpected error CommitSnapshots. hr = 0x80070070, There is not enough space on the disk.",
    "Backup error: VSS_E_PROVIDER_VETO (0x80042306)" },
  { "a routine behind VSS's general code", "com.rpc_call_failed", "vss.unexpected",
    VSS_ERROR .. "Unexpected error calling routine CoCreateInstance. hr = 0x800706be, The remote procedure call failed.",
    "Backup error: VSS_E_UNEXPECTED (0x80042302)" },
  { "a writer behind 0x80042315", "writers.timeout_freeze", "vss.unexpected_writer_error",
    com_error("02:11.480", 0x80042315, "DoSnapshotSet(&pAsync)"), SYSTEM_WRITER_TIMEOUT },
  { "a writer behind event 521 of Windows Server Backup", "writers.nonretryable", "wsb.shadow_copy_failed",
    "A Volume Shadow Copy Service operation failed. Detailed error: failed with error 0x800423F4.",
    "Backup started at '2023-05-14' failed as Volume Shadow copy operation failed with following error code '2155348129'." },
  { "a bad path behind a system state backup that saved nothing", "wsb.enumeration_bad_path", "wsb.nothing_backed_up",
    "Error in backup of C:\\windows\\systemroot\\ during enumerate: Error [0x8007007b] The filename is incorrect.",
    "The backup operation that started has failed with following error code '0x80780049' (None of the items were backed up)." },
  { "a veto behind the client's backup", "vss.provider_veto", "wsb.client_snapshot_failed",
    "Backup error: VSS_E_PROVIDER_VETO (0x80042306)",
    "Windows Backup failed. Details: The shadow copy could not be created. (0x81000019)" },
}

-- These depend on the order in which things happened.
local IN_ORDER = {
  { "a clean-up call that finds a dead object", "vss.provider_veto", "vss.bad_state_clean_up",
    com_error("02:11.480", 0x80042306, "DoSnapshotSet(&pAsync)"), com_error("02:12.480", 0x80042301, "BackupComplete(&pAsync)") },
  { "a set left open by a nested volume", "vss.nested_volume_limit", "vss.snapshot_set_in_progress",
    com_error("02:11.480", 0x8004232c, "AddToSnapshotSet(v, GUID_NULL, &id)"), com_error("22:11.480", 0x80042316, "StartSnapshotSet(&id)") },
}

local function assert_cascade(first, second, root, effect)
  local case = support.case(first .. "\n\n" .. second .. "\n")
  assert.equal(root, case.root)
  local finding = support.finding(case, effect)
  assert.is_truthy(finding, effect .. " is not told")
  assert.equal("consequence", finding.role)
  assert.equal(root, finding.explained_by)
end

describe("a wrapper is told as the effect of", function()
  for _, row in ipairs(CASCADES) do
    it(row[1], function()
      assert_cascade(row[4], row[5], row[2], row[3])
    end)

    it(row[1] .. ", written the other way round", function()
      assert_cascade(row[5], row[4], row[2], row[3])
    end)
  end

  for _, row in ipairs(IN_ORDER) do
    it(row[1], function()
      assert_cascade(row[4], row[5], row[2], row[3])
    end)
  end
end)

describe("a wrapper alone", function()
  for _, row in ipairs(CASCADES) do
    it("is the root: " .. row[3], function()
      local wrapper = row[3] == "vss.unexpected_writer_error" and row[4] or row[5]
      assert.equal(row[3], support.case(wrapper .. "\n").root)
    end)
  end
end)

describe("a code that any program logs", function()
  local function verdict(line)
    local case = support.case(line .. "\n")
    return case.verdict, case.root
  end

  it("is a failure of VSS where the entry is about VSS", function()
    assert.same({ "failed", "com.access_denied" }, { verdict("VSS error: the shadow copy failed with 0x80070005") })
    assert.same({ "failed", "com.rpc_server_unavailable" },
      { verdict("シャドウ コピーの作成に失敗しました。エラー 0x800706ba") })
  end)

  it("is none elsewhere", function()
    assert.same({ "unknown" }, { verdict("cannot open d:\\data\\orders.mdb: error 0x80070005") })
    assert.same({ "unknown" }, { verdict("Virtual Disk Service error: 0x80042401 on disk 2") })
    assert.same({ "unknown" }, { verdict("CVSS import failed: error 0x80070002") })
  end)
end)
