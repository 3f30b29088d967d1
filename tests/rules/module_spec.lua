-- require "vsswhy": the engine as a module, used as the spec of a pack uses it. Run by busted alone, never by
-- rules test or pack install.
local vsswhy = require("vsswhy")
local support = require("support")

local SAMPLE = support.source .. "/tests/logs/sample/1709917331.log"
local STAMP = "05/14/2023 18:02:11.480 "

-- The one case of a task log that ends with these lines.
local function case(...)
  local lines = { STAMP .. "VssStart()" }
  for _, line in ipairs({ ... }) do
    lines[#lines + 1] = STAMP .. line
  end
  local report = assert(vsswhy.diagnose({ text = table.concat(lines, "\n") .. "\n", name = "task.log" }))
  return report.cases[1]
end

describe("the pack aip", function()
  it("takes exit code 0 for success, whatever failed before", function()
    local one = case("COM Error(0x80042316): p->StartSnapshotSet(&id)", "{IDS_STRING3018}Exit Code: 0")
    assert.are.equal("ok", one.verdict)
    assert.is_nil(one.root)
    assert.are.equal("context", support.finding(one, "vss.snapshot_set_in_progress").role)
  end)

  it("takes exit code -311 for an effect of the failure before it", function()
    local one = case("COM Error(0x80042316): p->StartSnapshotSet(&id)", "{IDS_STRING3018}Exit Code: -311")
    assert.are.equal("failed", one.verdict)
    assert.are.equal("vss.snapshot_set_in_progress", one.root)
    local effect = support.finding(one, "aip.exit_311")
    assert.are.equal("consequence", effect.role)
    assert.are.equal("vss.snapshot_set_in_progress", effect.explained_by)
  end)

  it("makes exit code -311 the cause where nothing else is in the log", function()
    local one = case("{IDS_STRING3018}Exit Code: -311")
    assert.are.equal("aip.exit_311", one.root)
    assert.is_nil(one.findings[1].code)
  end)
end)

describe("the module", function()
  it("has the version of the program", function()
    assert.is_truthy(support.run({ "version" }).out:find("vsswhy " .. vsswhy.version, 1, true))
  end)

  it("returns the report that the program writes", function()
    local function without_nulls(value)
      if type(value) ~= "table" then
        return value
      end
      local clean = {}
      for key, item in pairs(value) do
        clean[key] = without_nulls(item)
      end
      return clean
    end
    local text = support.report({ "--lang", "en", SAMPLE })
    local made = assert(vsswhy.diagnose(SAMPLE))
    -- In a list a null is false, for a hole would end it; dkjson makes a hole.
    for _, finding in ipairs(made.cases[1].findings) do
      for _, list in pairs(finding) do
        for i = 1, type(list) == "table" and #list or 0 do
          list[i] = list[i] or nil
        end
      end
    end
    assert.same(without_nulls(text), made)
  end)

  it("diagnoses a folder, in a language, with several jobs", function()
    local report = assert(vsswhy.diagnose(support.source .. "/tests/logs/sample", { lang = "ja", jobs = 2 }))
    assert.are.equal("ja", report.lang)
    assert.are.equal(1, report.summary.failed)
  end)

  it("takes the rules that it is told", function()
    local folder = support.source .. "/rules/vss"
    local report = assert(vsswhy.diagnose(SAMPLE, { default_rules = false, rules = { folder } }))
    assert.are.equal(1, #report.packs)
    assert.are.equal("unsigned", report.packs[1].trust)
    assert.are.equal("vss.snapshot_set_in_progress", report.cases[1].root)
  end)

  it("takes an encoding and an offset", function()
    local report = assert(vsswhy.diagnose(SAMPLE, { encoding = "cp932", utc_offset = "-03:30" }))
    assert.are.equal("cp932", report.cases[1].encoding)
    assert.are.equal("-03:30", report.cases[1].utc_offset)
  end)

  it("checks a folder of rules", function()
    local good = assert(vsswhy.check(support.source .. "/rules/vss", { default_rules = false }))
    assert.are.equal("vsswhy.check/1", good.schema)
    assert.are.equal(0, good.errors)
    local folder = support.folder()
    os.execute("mkdir " .. support.quoted(folder .. "/ours"))
    support.write(folder .. "/ours/array.lua", "return { id = 'ours.array', titel = {} }\n")
    local bad = assert(vsswhy.check(folder))
    assert.are.equal("error", bad.problems[1].severity)
    assert.are.equal(folder .. "/ours/array.lua", bad.problems[1].file)
    support.forget()
  end)

  it("looks up a code in any spelling", function()
    for _, word in ipairs({ "0x80042316", "VSS_E_SNAPSHOT_SET_IN_PROGRESS", "-2147212522" }) do
      local entry = assert(vsswhy.lookup(word))
      assert.are.equal("vss.snapshot_set_in_progress", entry.rule)
      assert.are.equal("0x80042316", entry.code)
    end
  end)

  it("looks up what the program looks up", function()
    for word, kind in pairs({ ["VSS:12289"] = "event", ["System Writer"] = "writer", ["state:9"] = "state",
      ["exit:-311"] = "exit", ["hr = 0x80042316,"] = "code" }) do
      assert.are.equal(kind, assert(vsswhy.lookup(word)).kind)
    end
  end)

  it("returns nil and a sentence for what it cannot do", function()
    for _, failing in ipairs({
      { names = "gone.log", function() return vsswhy.diagnose("gone.log") end },
      { names = "gone", function() return vsswhy.check("gone") end },
      { names = "zebra", function() return vsswhy.lookup("zebra") end },
      { names = "lang", function() return vsswhy.diagnose(SAMPLE, { lnag = "ja" }) end },
      { names = "lang", function() return vsswhy.diagnose(SAMPLE, { lang = "fr" }) end },
      { names = "jobs", function() return vsswhy.diagnose(SAMPLE, { jobs = 0 }) end },
      { names = "encoding", function() return vsswhy.diagnose(SAMPLE, { encoding = "latin" }) end },
      { names = "utc_offset", function() return vsswhy.diagnose(SAMPLE, { utc_offset = "9" .. "9" }) end },
      { names = "default_rules", function() return vsswhy.diagnose(SAMPLE, { default_rules = "no" }) end },
      { names = "rules", function() return vsswhy.diagnose(SAMPLE, { rules = { 1 } }) end },
      { names = "--rules gone", function() return vsswhy.diagnose(SAMPLE, { rules = "gone" }) end },
    }) do
      local made, why = failing[1]()
      assert.is_nil(made)
      assert.is_truthy(why:find(failing.names, 1, true), why)
    end
  end)

  it("says why in the language that is asked for", function()
    local _, why = vsswhy.diagnose("gone.log", { lang = "ja" })
    assert.is_truthy(why:find("ません", 1, true))
  end)

  it("raises for arguments of a wrong type", function()
    assert.has_error(function() vsswhy.diagnose() end)
    assert.has_error(function() vsswhy.diagnose({}) end)
    assert.has_error(function() vsswhy.diagnose(SAMPLE, 1) end)
    assert.has_error(function() vsswhy.check() end)
    assert.has_error(function() vsswhy.lookup({}) end)
  end)

  it("gives nothing of itself to the rules that it runs", function()
    vsswhy.diagnose(SAMPLE)
    assert.is_nil(rawget(_G, "vsswhy"))
    assert.is_function(string.rep)
    assert.is_function(os.getenv)
  end)
end)
