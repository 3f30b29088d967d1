-- Writers: each is known by its name and class id, and where it changes the advice, its own rule leads.
local support = require("support")

local function block(writer, state, code)
  return ("05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:\n" ..
    "ERROR: Selected writer '%s' is in failed state!\n- Status: %s\n- Writer Failure code: %s (<Unknown error code>)\n")
    :format(writer, state, code)
end

local FREEZE, PREPARE = "9 (VSS_WS_FAILED_AT_FREEZE)", "8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)"

-- { writer, state, code, the one rule that is told }
local SPECIAL = {
  { "Microsoft Exchange Writer", FREEZE, "0x800423f2", "writers.timeout_exchange" },
  { "Microsoft Exchange Writer", PREPARE, "0x800423f2", "writers.timeout" },
  { "Microsoft Exchange Writer", PREPARE, "0x800423f3", "writers.retryable_exchange" },
  { "Microsoft Hyper-V VSS Writer", PREPARE, "0x800423f0", "writers.inconsistent_hyper_v" },
  { "SqlServerWriter", PREPARE, "0x800423f0", "writers.inconsistent_snapshot" },
  { "SqlServerWriter", PREPARE, "0x800423f4", "writers.nonretryable_sql" },
  { "System Writer", FREEZE, "0x800423f4", "writers.nonretryable_system" },
  { "NTDS", FREEZE, "0x800423f4", "writers.nonretryable_jet" },
  { "NTDS", PREPARE, "0x800423f3", "writers.retryable_guarded" },
  { "Task Scheduler Writer", PREPARE, "0x800423f3", "writers.retryable_guarded" },
  { "WMI Writer", PREPARE, "0x800423f3", "writers.retryable" },
}

describe("writers", function()
  for _, row in ipairs(SPECIAL) do
    it(("%s with %s at state %s: %s"):format(row[1], row[3], row[2]:match("%d+"), row[4]), function()
      local case = support.case(block(row[1], row[2], row[3]))
      local errors = {}
      for _, finding in ipairs(case.findings) do
        if finding.severity == "error" then
          errors[#errors + 1] = finding.rule
        end
      end
      assert.are.same({ row[4] }, errors)
    end)
  end

  it("have names and class ids of their own, and a service", function()
    local seen = {}
    for _, rule in ipairs(support.default_rules()) do
      local writer = rule.rule.writer
      if writer then
        assert.is_nil(seen[writer], writer)
        assert.is_nil(rule.rule.guid and seen[rule.rule.guid], writer)
        assert.is_truthy(rule.rule.service, writer)
        seen[writer] = true
        seen[rule.rule.guid or writer] = true
      end
    end
    assert.is_true(seen["System Writer"])
  end)

  it("are known by their class id where a log names an instance of its own", function()
    local case = support.case(block("ADAM (branch7) Writer", FREEZE, "0x800423f3") .. "- Writer ID: {dd846aaa-a1b6-42a8-aaf8-03dcb6114bfd}\n")
    assert.is_truthy(case.findings[1].service:find("Lightweight Directory", 1, true))
  end)

  it("whose service is an outage of its own are never told to restart it by the way", function()
    for _, writer in ipairs({ "NTDS", "Cluster Database", "Task Scheduler Writer" }) do
      local case = support.case(block(writer, PREPARE, "0x800423f3"), { "--lang", "en" })
      local steps = table.concat(case.findings[1].advice, "\n")
      assert.is_nil(steps:find("restart " .. case.findings[1].service, 1, true), steps)
    end
  end)
end)
