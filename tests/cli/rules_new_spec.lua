-- `vsswhy rules new`: a rule, or a test, from a line of a real log.
local support = require("support")

local LOG = [[
05/14/2023 18:02:09.111 VssStart()
05/14/2023 18:02:10.480 Computer: SRV-KOBE01 User: yamada
05/14/2023 18:02:11.480 ArrayAgent: busy, job 4711 on \\SRV-KOBE01\backup$\q3.vhdx for KOBE\yamada at 10.3.4.5
05/14/2023 18:02:12.480 ArrayAgent: idle
05/14/2023 18:02:13.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)
05/14/2023 18:02:13.580 com exception caught(0x80044711) in VssStart
05/14/2023 18:02:14.118 {IDS_STRING3018}Exit Code: -311
]]
local SECRETS = { "KOBE01", "yamada", "backup%$", "q3", "10%.3%.4%.5" }

local folder

local function new(...)
  return support.run({ "rules", "new", "task.log", "--lang", "en", ... }, { cd = folder })
end

local function made(name)
  return support.rule(folder .. "/ours/" .. name .. ".lua")
end

local function tested()
  local ran = support.run({ "rules", "test", "ours", "--lang", "en" }, { cd = folder })
  assert.are.equal(0, ran.status, ran.out .. ran.err)
  return ran.out
end

local function assert_redacted(text)
  for _, secret in ipairs(SECRETS) do
    assert.is_nil(text:find(secret), secret .. " in\n" .. text)
  end
end

before_each(function()
  folder = support.folder()
  support.write(folder .. "/task.log", LOG)
end)
after_each(support.forget)

describe("a new rule", function()
  it("from a line has a text template for what stays the same, and passes its tests", function()
    local ran = new("--line", "3", "-o", "ours")
    assert.are.equal(0, ran.status, ran.err)
    local rule = made("arrayagent_busy_job")
    assert.are.equal("ours.arrayagent_busy_job", rule.id)
    assert.are.equal("ArrayAgent: busy, job {n1:int} on", rule.match.text)
    assert.are.equal("tests: 3, failed: 0\n", tested())
  end)

  it("fits the log it was made from", function()
    new("--line", "3", "-o", "ours")
    local report = support.report({ folder .. "/task.log", "--rules", folder .. "/ours" })
    assert.is_truthy(support.finding(report.cases[1], "ours.arrayagent_busy_job"))
  end)

  it("names no customer", function()
    new("--line", "3", "-o", "ours")
    assert_redacted(support.read(folder .. "/ours/arrayagent_busy_job.lua"))
  end)

  it("has its neighbour as what it misses", function()
    new("--line", "3", "-o", "ours")
    assert.are.same({ "05/14/2023 18:02:12.480 ArrayAgent: idle" }, made("arrayagent_busy_job").examples.miss)
  end)

  it("has texts to complete in both languages, of which rules check warns", function()
    new("--line", "3", "-o", "ours")
    local rule = made("arrayagent_busy_job")
    assert.is_truthy(rule.title.en:find("TODO", 1, true) and rule.title.ja:find("TODO", 1, true))
    local ran = support.run({ "rules", "check", "ours", "--lang", "en" }, { cd = folder })
    assert.is_truthy(ran.out:find("errors: 0, warnings: 6", 1, true), ran.out)
  end)

  it("has the languages that its pack has", function()
    new("--line", "3", "-o", "ours")
    local path = folder .. "/ours/arrayagent_busy_job.lua"
    support.write(path, (support.read(path):gsub("\n    ja = [^\n]*", "")))
    new("--code", "0x80044711", "-o", "ours")
    assert.is_nil(made("code_80044711").title.ja)
    tested()
  end)

  it("for a code that no rule explains has that code", function()
    new("--code", "0x80044711", "-o", "ours")
    assert.are.equal(0x80044711, made("code_80044711").code)
    tested()
  end)

  it("for a code that a rule explains refines that rule", function()
    new("--code", "VSS_E_PROVIDER_VETO", "-o", "ours", "--id", "ours.veto")
    local rule = made("veto")
    assert.are.same({ code = 0x80042306, call = "DoSnapshotSet" }, rule.match)
    assert.are.equal("vss.provider_veto", rule.refines)
    tested()
  end)

  it("for a code takes every spelling that lookup takes", function()
    for at, code in ipairs({ "0x80042306", "80042306", "80042306h", "-2147212538", "2147754758", "[0x80042306]" }) do
      local name = "veto" .. at
      local ran = new("--code", code, "-o", "ours", "--id", name)
      assert.are.equal(0, ran.status, code .. ran.err)
      assert.are.equal(0x80042306, made(name).match.code)
    end
  end)

  it("for a text that ends in a slash keeps it", function()
    support.write(folder .. "/task.log", LOG .. "05/14/2023 18:02:15.118 Agent: path logs/ is full\n")
    new("--text", "path logs/", "-o", "ours/", "--id", "full")
    assert.are.equal("path logs/", made("full").match.text)
  end)

  it("for a text has that text", function()
    new("--text", "ArrayAgent: busy", "-o", "ours", "--id", "busy")
    assert.are.equal("ArrayAgent: busy", made("busy").match.text)
    tested()
  end)

  it("for an outcome has its exit code", function()
    new("--line", "7", "-o", "ours")
    assert.are.equal(-311, made("exit_311").match.exit_code)
    tested()
  end)

  it("says what to do next, in Japanese too", function()
    local ran = support.run({ "rules", "new", "task.log", "--line", "3", "-o", "ours", "--lang", "ja" }, { cd = folder })
    assert.is_truthy(ran.out:find("作成しました", 1, true) and ran.out:find("vsswhy rules check ours", 1, true), ran.out)
  end)

  for name, row in pairs({
    ["what is meant is not said"] = { {}, "--line N" },
    ["the log has no such line"] = { { "--line", "99" }, "no entry at line 99" },
    ["no entry has the text"] = { { "--text", "nowhere" }, "no entry has that code or text" },
    ["the code is none"] = { { "--code", "VSS_E_NOTHING" }, "0x80042316" },
    ["the id names another pack"] = { { "--line", "3", "--id", "theirs.x", "-o", "ours" }, "ours.NAME" },
    ["the id is no name"] = { { "--line", "3", "--id", 'ours.a"b', "-o", "ours" }, "letters, digits" },
    ["the folder cannot be made"] = { { "--line", "3", "-o", "task.log/ours" }, "task.log", 4 },
  }) do
    it("is refused where " .. name, function()
      local ran = new(table.unpack(row[1]))
      assert.are.equal(row[3] or 2, ran.status, ran.err)
      assert.is_truthy(ran.err:find(row[2], 1, true), ran.err)
    end)
  end

  it("never writes over a file", function()
    new("--line", "3", "-o", "ours")
    local ran = new("--line", "3", "-o", "ours")
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("the file exists", 1, true), ran.err)
  end)
end)

describe("a new fixture", function()
  it("is redacted, says what its diagnosis gives, and passes", function()
    new("--line", "3", "-o", "ours")
    local ran = new("--line", "3", "-o", "ours", "--fixture")
    assert.are.equal(0, ran.status, ran.err)
    assert.is_truthy(ran.out:find("Without the names its diagnosis is the same", 1, true), ran.out)
    assert_redacted(support.read(folder .. "/ours/logs/arrayagent_busy_job.log"))
    assert.is_truthy(support.read(folder .. "/ours/logs/arrayagent_busy_job.log.json"):find('"root": "ours.arrayagent_busy_job"', 1, true))
    assert.are.equal("tests: 4, failed: 0\n", tested())
  end)

  it("has the same token for the same thing, and the map is kept where one asks", function()
    new("--line", "3", "-o", "ours", "--fixture", "--map", "map.tsv", "--id", "night")
    local text = support.read(folder .. "/ours/logs/night.log")
    assert.is_truthy(text:find("Computer: HOST1 User: USER1", 1, true), text)
    assert.is_truthy(text:find("\\\\HOST1\\NAME1\\NAME2.vhdx for DOMAIN1\\USER1 at 192.0.2.1", 1, true), text)
    local map = support.read(folder .. "/map.tsv")
    assert.is_truthy(map:find("HOST1\tSRV-KOBE01\n", 1, true) and map:find("192.0.2.1\t10.3.4.5\n", 1, true), map)
  end)

  it("is written whole or not at all where one of its files exists", function()
    os.execute("mkdir -p " .. support.quoted(folder .. "/ours/logs"))
    for _, kept in ipairs({ "ours/logs/night.log.json", "map.tsv" }) do
      support.write(folder .. "/" .. kept, "kept")
      local ran = new("--line", "3", "-o", "ours", "--fixture", "--id", "night", "--map", "map.tsv")
      assert.are.equal(2, ran.status, ran.out)
      assert.is_truthy(ran.err:find(kept .. ": the file exists", 1, true), ran.err)
      assert.are.equal("kept", support.read(folder .. "/" .. kept))
      assert.is_nil(io.open(folder .. "/ours/logs/night.log"))
      os.remove(folder .. "/" .. kept)
    end
  end)

  it("leaves out what is far from the failure", function()
    support.write(folder .. "/task.log", ("05/14/2023 18:01:00.000 all is well\n"):rep(300) .. LOG .. ("05/14/2023 18:03:00.000 all is well\n"):rep(300))
    local ran = new("--code", "0x80042306", "-o", "ours", "--fixture", "--id", "night")
    assert.is_truthy(ran.out:find("has lines 285-325", 1, true), ran.out .. ran.err)
    assert.are.equal(41, #support.lines(support.read(folder .. "/ours/logs/night.log")))
  end)

  it("reaches as far as its diagnosis needs", function()
    support.write(folder .. "/task.log", LOG:gsub("05/14/2023 18:02:14.118", ("05/14/2023 18:02:14.000 waiting\n"):rep(60) .. "%0"))
    local ran = new("--code", "0x80042306", "-o", "ours", "--fixture", "--id", "night")
    assert.is_truthy(ran.out:find("has lines 1-67", 1, true), ran.out .. ran.err)
  end)

  it("is not written where redaction would change the diagnosis", function()
    os.execute("mkdir " .. support.quoted(folder .. "/ours"))
    support.write(folder .. "/ours/host.lua", [[
return {
  id = "ours.host", severity = "error", match = { text = "on \\\\SRV-KOBE01" },
  title = { en = "t" }, explain = { en = "e" },
  examples = { hit = { "on \\\\SRV-KOBE01\\x" }, miss = { "x" } },
}
]])
    local ran = new("--line", "3", "-o", "ours", "--fixture")
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("without the names the diagnosis would be another one (ours.host)", 1, true), ran.err)
    assert.is_nil(io.open(folder .. "/ours/logs/host.log"))
  end)
end)
