-- The report in its formats: against its schema, against the screens we looked at and liked.
local lfs = require("lfs")
local support = require("support")

local LOGS = support.source .. "/tests/logs"
local SCREENS = { sample = "sample/1709917331.log", writer_timeout = "writer_timeout.log", storage = "storage.log" }

local function validated(text, lines)
  assert.are.equal("", support.misfit("report", text, lines))
end

describe("the text report", function()
  for name, path in pairs(SCREENS) do
    for _, lang in ipairs({ "en", "ja" }) do
      it(("is as it was when we last looked at it: %s in %s"):format(name, lang), function()
        local ran = support.run({ "--lang", lang, path }, { cd = LOGS })
        local golden = ("%s/screens/%s.%s.txt"):format(LOGS, name, lang)
        if os.getenv("VSSWHY_NEW_SCREENS") then
          support.write(golden, ran.out)
        end
        assert.are.equal(support.read(golden), ran.out)
      end)

      it(("has at most 25 lines of 80 columns of CP932: %s in %s"):format(name, lang), function()
        local out = support.run({ "--lang", lang, path }, { cd = LOGS }).out
        local lines = support.lines(out)
        assert.is_true(#lines <= 25, out)
        for _, line in ipairs(lines) do
          assert.is_true(support.columns(line) <= 80, line)
          assert.is_nil(line:find("%s$"), "a blank at the end: " .. line)
        end
        local file = support.write(os.tmpname(), out)
        local _, status = support.shell("iconv -f UTF-8 -t CP932 " .. file .. " >/dev/null")
        os.remove(file)
        assert.are.equal(0, status)
      end)
    end
  end

  it("speaks the language of the locale", function()
    local path = LOGS .. "/sample/1709917331.log"
    assert.is_truthy(support.run({ path }, { env = "LC_ALL=ja_JP.UTF-8" }).out:find("【失敗】", 1, true))
    assert.is_truthy(support.run({ path }, { env = "LC_ALL= LANG=ja_JP.UTF-8" }).out:find("【失敗】", 1, true))
    assert.is_truthy(support.run({ path }, { env = "LC_ALL=C" }).out:find("[FAILED]", 1, true))
  end)

  it("has colour only where it is asked for", function()
    local path = LOGS .. "/sample/1709917331.log"
    assert.is_nil(support.run({ path }).out:find("\27", 1, true))
    assert.is_truthy(support.run({ "--color", "always", path }).out:find("\27[", 1, true))
    assert.is_nil(support.run({ "--color", "never", path }).out:find("\27", 1, true))
  end)

  it("goes into a file with -o", function()
    local path = os.tmpname()
    local ran = support.run({ "-o", path, "--lang", "en", LOGS .. "/sample/1709917331.log" })
    assert.are.equal("", ran.out)
    assert.is_truthy(support.read(path):find("[FAILED]", 1, true))
    os.remove(path)
  end)

  it("shows no control character of a log", function()
    local case = "05/14/2023 18:02:11.480 COM Error(0x80042306): m_p->DoSnapshotSet(\27[31m\7\226\128\174x)\n"
    for _, format in ipairs({ "text", "json", "ndjson" }) do
      local out = support.run({ "--format", format, "-" }, { stdin = case }).out
      assert.is_nil(out:find("[\1-\9\11-\31\127]"), format)
    end
    assert.is_nil(support.run({ "-" }, { stdin = case }).out:find("\226\128\174", 1, true))
  end)

  it("names no customer with --redact, in any format", function()
    local case = "05/14/2023 18:02:11.480 COM Error(0x80042306): p->AddToSnapshotSet(\\\\SRV-KOBE01\\x) by KOBE\\yamada at 10.3.4.5\n"
    for _, format in ipairs({ "text", "json", "ndjson" }) do
      local out = support.run({ "--redact", "--format", format, "-" }, { stdin = case }).out
      assert.is_nil(out:find("KOBE", 1, true) or out:find("yamada", 1, true) or out:find("10.3.4.5", 1, true), out)
    end
    assert.is_truthy(support.run({ "--format", "json", "-" }, { stdin = case }).out:find("yamada", 1, true))
  end)

  it("tells only the names of files with --redact", function()
    local folder = support.folder() .. "/kunde"
    os.execute("mkdir " .. support.quoted(folder))
    support.write(folder .. "/1709917331.log", support.read(LOGS .. "/sample/1709917331.log"))
    for _, format in ipairs({ "text", "json", "ndjson" }) do
      local ran = support.run({ "--redact", "--format", format, folder .. "/1709917331.log", folder .. "/gone.log" })
      assert.is_nil((ran.out .. ran.err):find("kunde", 1, true), ran.out .. ran.err)
      assert.is_truthy(ran.out:find("1709917331.log", 1, true))
    end
  end)

  it("prints nothing about a success with --quiet", function()
    local good = "05/14/2023 18:01:30.015 VssStart()\n05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"
    local ran = support.run({ "--quiet", "-" }, { stdin = good })
    assert.are.same({ "", 0 }, { ran.out, ran.status })
  end)
end)

describe("the machine-readable report", function()
  for name, path in pairs(SCREENS) do
    it("keeps to its schema: " .. name, function()
      validated(support.run({ "--format", "json", path }, { cd = LOGS }).out)
      validated(support.run({ "--format", "ndjson", path }, { cd = LOGS }).out, true)
    end)
  end

  it("keeps to its schema where nothing could be judged", function()
    validated(support.run({ "--format", "json", "-", LOGS .. "/gone.log" }, { stdin = "" }).out)
  end)

  it("tells times as UTC where a bracket or the name proves the zone, and as written where nothing does", function()
    local report = support.report({ LOGS .. "/sample/1709917331.log" })
    assert.are.equal("2024-03-08T17:02:48.903Z", report.cases[1].findings[1].first_time)
    local case = support.case("05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart\n")
    assert.are.equal("none", case.time_basis)
    assert.are.equal("2023-05-14T18:02:11.480", case.findings[1].first_time)
    case = support.case("05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart\n", { "--utc-offset", "+05:30" })
    assert.are.equal("+05:30", case.utc_offset)
  end)
end)

describe("--fail-on", function()
  local info = "05/14/2023 18:01:30.015 VssStart()\n05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"

  it("ends with 1 for a finding of that severity", function()
    assert.are.equal(0, support.run({ "-" }, { stdin = info }).status)
    assert.are.equal(1, support.run({ "--fail-on", "info", "-" }, { stdin = info }).status)
    assert.are.equal(0, support.run({ "--fail-on", "warning", "-" }, { stdin = info }).status)
  end)
end)

describe("the README", function()
  it("shows the screens as they are printed", function()
    local readme = support.read(support.source .. "/README.md")
    for _, lang in ipairs({ "en", "ja" }) do
      local screen = support.read(("%s/screens/sample.%s.txt"):format(LOGS, lang))
      assert.is_truthy(readme:find(screen, 1, true), lang)
    end
  end)

  it("shows a rule that works", function()
    local readme = support.read(support.source .. "/README.md")
    local folder = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(folder))
    support.write(folder .. "/array.lua", assert(readme:match("```lua\n(.-)```")))
    local rule = support.rule(folder .. "/array.lua")
    assert.are.equal("ours.array", support.case(support.example(rule.examples.hit[1]), { "--rules", folder }).root)
    support.forget()
  end)
end)

describe("the pages", function()
  for lang, path in pairs({ en = "docs/rules.md", ja = "docs/rules.ja.md" }) do
    it("are what the program prints: " .. path, function()
      assert.are.equal(support.read(support.source .. "/" .. path), support.run({ "help", "rule-file", "--lang", lang }).out)
    end)
  end

  for topic, path in pairs({ ["rule-types"] = "docs/vsswhy.meta.lua", ["rule-schema"] = "docs/rule.schema.json" }) do
    it("for editors are what the program prints: " .. path, function()
      assert(support.read(support.source .. "/" .. path) == support.run({ "help", topic }).out, "vsswhy help " .. topic .. " >" .. path)
    end)
  end

  for _, command in ipairs({ "diagnose", "lookup", "rules", "rules list", "rules show", "rules check", "rules test", "rules explain",
    "rules new", "rules doc", "version", "help" }) do
    it("of help fit 80 columns in both languages: " .. command, function()
      for _, lang in ipairs({ "en", "ja" }) do
        local ran = support.run({ "help", command, "--lang", lang })
        assert.are.equal(0, ran.status)
        for _, line in ipairs(support.lines(ran.out)) do
          assert.is_true(support.columns(line) <= 80, line)
        end
      end
    end)
  end

  it("of a rule show what it says", function()
    local ran = support.run({ "rules", "show", "vss.provider_veto", "--lang", "en" })
    assert.are.equal(0, ran.status)
    assert.is_truthy(ran.out:find("VSS_E_PROVIDER_VETO", 1, true))
  end)

  it("of a rule that names no source say nothing of one", function()
    local folder = support.folder() .. "/ours"
    lfs.mkdir(folder)
    support.write(folder .. "/array.lua", [[
return { id = "ours.array", severity = "error", code = 0x80044711, title = { en = "T" }, explain = { en = "E" },
  examples = { hit = { "COM Error(0x80044711): p->A(&a)" }, miss = { "x" } } }
]])
    local out = support.run({ "rules", "show", "ours.array", "--rules", folder, "--lang", "en" }).out
    assert.is_truthy(out:find("File: " .. folder .. "/array.lua\n", 1, true), out)
    assert.is_falsy(out:find("Source", 1, true))
    support.forget()
  end)

  it("list every rule", function()
    local out = support.run({ "rules", "list" }).out
    for _, rule in ipairs(support.default_rules()) do
      assert.is_truthy(out:find(rule.rule.id, 1, true), rule.rule.id)
    end
  end)

  it("shows bytes that are no text as a character that every console has", function()
    local log = "05/14/2023 18:02:11.480 COM Error(0x8004230f): m_pVssObject->DoSnapshotSet(\xff\xfea)\n"
    local out = support.run({ "-", "--lang", "en" }, { stdin = log }).out
    assert.is_truthy(out:find("DoSnapshotSet(??a)", 1, true), out)
  end)
end)
