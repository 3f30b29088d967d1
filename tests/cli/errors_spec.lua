-- Wrong options, unreadable and foreign input, broken rules: a clear message, the right exit status, and
-- everything else still done.
local support = require("support")

local SAMPLE = support.source .. "/tests/logs/sample/1709917331.log"
local FOREIGN = "nothing of interest\n"

local folder

local function put(name, text)
  return support.write(folder .. "/" .. name, text)
end

describe("input that cannot be judged", function()
  before_each(function() folder = support.folder() end)
  after_each(support.forget)

  it("is told: a missing file", function()
    local ran = support.run({ "--lang", "en", folder .. "/gone.log" })
    assert.are.equal(4, ran.status)
    assert.is_truthy((ran.out .. ran.err):find("gone.log", 1, true))
  end)

  it("is told in Japanese too", function()
    local ran = support.run({ "--lang", "ja", folder .. "/gone.log" })
    assert.is_truthy((ran.out .. ran.err):find("gone.log", 1, true))
    assert.is_truthy((ran.out .. ran.err):find("ません", 1, true))
  end)

  it("is told: a folder without logs", function()
    local ran = support.run({ "--lang", "en", folder })
    assert.are.equal(4, ran.status)
    assert.is_truthy((ran.out .. ran.err):find(folder, 1, true))
  end)

  it("is told: an empty file", function()
    local report, ran = support.report({ put("empty.log", "") })
    assert.are.equal(4, ran.status)
    assert.are.equal("unknown", report.cases[1].verdict)
    assert.are.equal("empty", report.cases[1].verdict_reason)
  end)

  it("is told: a binary file", function()
    local bytes = {}
    for i = 1, 5000 do
      bytes[i] = string.char(i * 7919 % 251)
    end
    local report, ran = support.report({ put("picture.png", table.concat(bytes)) })
    assert.are.equal(4, ran.status)
    assert.are.equal("not a text file", report.cases[1].verdict_reason)
  end)

  it("is told: foreign text", function()
    local report, ran = support.report({ put("readme.txt", FOREIGN) })
    assert.are.equal(4, ran.status)
    assert.are.equal("nothing recognised", report.cases[1].verdict_reason)
  end)

  it("is told: a file that may not be read", function()
    local path = put("secret.log", "x\n")
    os.execute("chmod 000 " .. support.quoted(path))
    if not io.open(path) then -- root reads anything
      local ran = support.run({ "--lang", "en", path })
      assert.are.equal(4, ran.status)
      assert.is_truthy((ran.out .. ran.err):find("secret.log", 1, true))
    end
  end)

  it("is told: a FIFO is not waited for", function()
    os.execute("mkfifo " .. support.quoted(folder .. "/pipe.log"))
    local ran = support.run({ "--lang", "en", folder .. "/pipe.log" })
    assert.are.equal(4, ran.status)
  end)

  it("does not keep the others from being diagnosed", function()
    local report, ran = support.report({ folder .. "/gone.log", SAMPLE })
    assert.are.equal(4, ran.status)
    assert.are.equal("vss.snapshot_set_in_progress", report.cases[1].root)
    assert.are.equal(1, #report.unread)
  end)

  it("is only a case of its own within a folder", function()
    put("readme.txt", FOREIGN)
    put("1684087290.log", support.read(SAMPLE))
    local report, ran = support.report({ folder })
    assert.are.equal(1, ran.status)
    assert.are.same({ 2, 1, 1 }, { report.summary.logs, report.summary.failed, report.summary.unknown })
  end)
end)

describe("output that cannot be written", function()
  local function to_full_disk(words)
    return support.shell(("LC_ALL=C %s %s 2>&1 >/dev/full"):format(support.quoted(support.vsswhy), words))
  end

  it("is told, and no success", function()
    for _, words in ipairs({ support.quoted(SAMPLE), "lookup 0x80042316", "rules list", "version", "help" }) do
      local told, status = to_full_disk(words)
      assert.are.equal(2, status, words)
      assert.is_truthy(told:find("could not be written", 1, true), words .. told)
    end
  end)
end)

describe("a wrong command line", function()
  for words, hint in pairs({
    [{ "--fromat", "json", SAMPLE }] = "--format",
    [{ "--format", "xml", SAMPLE }] = "json",
    [{ "--lang", "de", SAMPLE }] = "en or ja",
    [{ "--jobs", "0", SAMPLE }] = "--jobs",
    [{ "--progress", "often", SAMPLE }] = "auto, always or never",
    [{ "--utc-offset", "9", SAMPLE }] = "--utc-offset",
    [{ "--rules", "/nowhere/at/all", SAMPLE }] = "/nowhere/at/all",
    [{ "--at", "yesterday", SAMPLE }] = "--at",
    [{ "lokup", "14" }] = "lookup",
    [{ "rules", "lst" }] = "list",
    [{ "rules", "show", "vss.bad_stat" }] = "vss.bad_state",
    [{}] = "vsswhy lookup CODE...",
  }) do
    it("is refused with a hint: " .. table.concat(words, " "), function()
      local ran = support.run(words, { env = "LC_ALL=C.UTF-8" })
      local told = ran.err .. ran.out
      assert.is_truthy(ran.status == 2 or ran.status == 4, ran.status .. told)
      assert.is_truthy(told:find(hint, 1, true), told)
    end)
  end

  it("is refused for its times before rules and logs are read", function()
    for _, slip in ipairs({ { "--at", "yesterday" }, { "--since", "10" }, { "--until", "2024-13-01" } }) do
      local ran = support.run({ "--rules", "/nowhere/at/all", slip[1], slip[2], SAMPLE })
      assert.are.equal(2, ran.status)
      assert.is_truthy(ran.err:find(slip[1] .. " " .. slip[2], 1, true), ran.err)
    end
  end)

  it("may have its options in front of the command", function()
    local behind = support.run({ "lookup", "5", "--lang", "ja", "--format", "json" })
    assert.are.equal(0, behind.status)
    assert.are.same(behind, support.run({ "--lang", "ja", "--format", "json", "lookup", "5" }))
    assert.are.same(behind, support.run({ "--lang=ja", "lookup", "--format", "json", "5" }))
    assert.is_truthy(support.run({ "--lang", "ja", "lokup", "5" }).err:find("lookup の誤り", 1, true))
  end)

  it("takes no value of an option for the command", function()
    local here = support.folder()
    for _, name in ipairs({ "rules", "test" }) do
      os.execute("mkdir " .. support.quoted(here .. "/" .. name))
      support.write(here .. "/" .. name .. "/array.lua", ([[
return { id = "%s.array", severity = "error", code = 0x80044711, title = { en = "T" }, explain = { en = "E" },
  examples = { hit = { "COM Error(0x80044711): p->A(&a)" }, miss = { "x" } } }
]]):format(name))
    end
    local listed = support.run({ "rules", "--rules", "test", "list" }, { cd = here })
    assert.is_truthy(listed.out:find("test.array", 1, true), listed.out .. listed.err)
    assert.are.equal(1, support.run({ "--rules", "rules", SAMPLE }, { cd = here }).status)
    support.forget()
  end)

  it("is told in Japanese with the values that there are", function()
    local ran = support.run({ "--lang", "ja", "--jobs", "0", SAMPLE })
    assert.are.equal("vsswhy: --jobs 0: この値は指定できません (指定できる値: 1 から 256 までの数)。\n", ran.err)
  end)

  it("ends with 2 for an unknown option, and says so in Japanese", function()
    local ran = support.run({ "--fromat", "json", SAMPLE, "--lang", "ja" })
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("--format", 1, true))
  end)
end)

describe("rules of one's own", function()
  local RULE = [[
-- Our array vetoes while it replicates.
return {
  id       = "ours.array",
  severity = "error",
  code     = 0x80044711,
  name     = "ARRAY_E_REPLICATING",
  title    = { en = "The array was replicating" },
  explain  = { en = "While it replicates, the array allows no snapshot." },
  examples = {
    hit  = { "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)" },
  },
}
]]
  local LOG = "05/14/2023 18:02:11.480 COM Error(0x80044711): m_pVssObject->DoSnapshotSet(&pAsync)\n"
  local ours

  before_each(function()
    ours = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(ours))
  end)
  after_each(support.forget)

  it("teach a new code by one file, by number and by name", function()
    support.write(ours .. "/array.lua", RULE)
    for _, log in ipairs({ LOG, "05/14/2023 18:02:11.480 [05/15/2023 03:02:11.480] OUTPUT: - Error text: ARRAY_E_REPLICATING\n" }) do
      assert.are.equal("ours.array", support.case(log, { "--rules", ours }).root)
    end
    assert.is_truthy(support.run({ "lookup", "ARRAY_E_REPLICATING", "--rules", ours }).out:find("0x80044711", 1, true))
  end)

  it("are a folder of packs too", function()
    support.write(ours .. "/array.lua", RULE)
    assert.are.equal("ours.array", support.case(LOG, { "--rules", (ours:gsub("/ours$", "")) }).root)
  end)

  local broken = {
    ["severity = \"eror\""] = { "severity = \"error\"", "did you mean \"error\"" },
    ["titel    ="] = { "title    =", "did you mean \"title\"" },
    ["code     = \"0x80044711\""] = { "code     = 0x80044711", "code must be a whole number" },
    ["id       = \"ours.other\""] = { "id       = \"ours.array\"", "make them agree" },
    ["explain  = { ja = \"x\" }"] = { "explain  = { en = \"While it replicates, the array allows no snapshot.\" }", "has no \"en\"" },
    ["title    = { en = \"It is {busy}\" }"] = { "title    = { en = \"The array was replicating\" }", "nothing fills {busy}" },
    ["match = { cod = 1 },"] = { "code     = 0x80044711,", "did you mean \"code\"" },
    ["match = { phase = \"freze\" },"] = { "code     = 0x80044711,", "did you mean \"freeze\"" },
    ["match = { text = \"ab{x}\" },"] = { "code     = 0x80044711,", "match.text" },
    ["match = {},"] = { "code     = 0x80044711,", "at least one match word" },
    ["code = = 1,"] = { "code     = 0x80044711,", "array.lua:5" },
    ["code = os.time(),"] = { "code     = 0x80044711,", "unknown name 'os'" },
    ["refines = \"ours.nobody\", code     = 0x80044711,"] = { "code     = 0x80044711,", "ours.nobody" },
  }
  for wrong, row in pairs(broken) do
    it("are refused with file and remedy: " .. wrong, function()
      local at, to = RULE:find(row[1], 1, true)
      support.write(ours .. "/array.lua", RULE:sub(1, at - 1) .. wrong .. RULE:sub(to + 1))
      support.write(ours .. "/good.lua", (RULE:gsub("ours%.array", "ours.good"):gsub("4711", "4713"):gsub("ARRAY_E", "GOOD_E")))
      local report, ran = support.report({ SAMPLE, "--rules", ours, "--lang", "en" })
      assert.are.equal(3, ran.status)
      assert.are.equal(1, #report.rules.skipped)
      assert.is_truthy(report.rules.skipped[1].why:find("array.lua", 1, true))
      assert.is_truthy(report.rules.skipped[1].why:find(row[2], 1, true), report.rules.skipped[1].why)
      assert.are.equal("vss.snapshot_set_in_progress", report.cases[1].root)
      assert.is_truthy(support.run({ SAMPLE, "--rules", ours, "--lang", "en" }).out:find("array.lua", 1, true))
    end)
  end

  it("may not be called like a default pack", function()
    local vss = (ours:gsub("/ours$", "/vss"))
    os.execute("mkdir " .. support.quoted(vss))
    support.write(vss .. "/array.lua", (RULE:gsub("ours%.", "vss.")))
    local report, ran = support.report({ SAMPLE, "--rules", vss, "--lang", "en" })
    assert.are.equal(3, ran.status)
    assert.is_truthy(report.rules.skipped[1].why:find("--no-default-rules", 1, true))
    assert.are.equal("vss.array", support.case(LOG, { "--rules", vss, "--no-default-rules" }).root)
  end)

  it("that hit a limit are named and switched off, and the others go on", function()
    support.write(ours .. "/array.lua", (RULE:gsub("examples = {", "when = function() while true do end end,\n  examples = {", 1)))
    local report, ran = support.report({ "-", "--rules", ours, "--lang", "en" }, { stdin = LOG .. support.read(SAMPLE) })
    assert.are.equal(3, ran.status)
    assert.are.same({ "ours.array", "instructions" }, { report.rules.limited[1].rule, report.rules.limited[1].limit })
    assert.is_truthy(support.finding(report.cases[1], "vss.snapshot_set_in_progress"))
    assert.is_nil(support.finding(report.cases[1], "ours.array"))
  end)

  it("keep or drop a hit and fill its texts by their function", function()
    support.write(ours .. "/array.lua", (RULE:gsub("The array was replicating", "Array {who} was replicating, line {line}"):gsub("examples = {", [[
  when = function(hit, log)
    if log.count { code = 0x80044711 } > 1 then return false end
    return { who = hit.call .. log.lines .. log.first { kind = "com-error" }.line }
  end,
  examples = {]], 1)))
    assert.are.equal("Array DoSnapshotSet11 was replicating, line 1",
      support.case(LOG, { "--rules", ours, "--lang", "en" }).findings[1].title)
    assert.are_not.equal("ours.array", support.case(LOG .. LOG, { "--rules", ours }).root)
  end)

  it("cannot keep an event beyond its call", function()
    support.write(ours .. "/array.lua", (RULE:gsub("^(.-\n)return {", [[%1
local seen = {}
return {]]):gsub("examples = {", [[
  when = function(hit)
    if seen[1] then return seen[1].code == 1 end
    seen[1] = hit
    return true
  end,
  examples = {]], 1)))
    local report = support.report({ "-", "--rules", ours, "--lang", "en" }, { stdin = LOG .. LOG })
    assert.are.same({ "ours.array", "error" }, { report.rules.limited[1].rule, report.rules.limited[1].limit })
    assert.is_truthy(report.rules.limited[1].why:find("this event is gone", 1, true))
  end)

  it("want a folder that holds some", function()
    local ran = support.run({ SAMPLE, "--rules", ours, "--lang", "en" })
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("there are no rule files", 1, true))
  end)
end)
