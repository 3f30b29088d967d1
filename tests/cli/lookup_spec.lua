-- `vsswhy lookup`: every spelling of every documented code, and what is near a wrong one.
local support = require("support")
local codes = require("cli.article")

local function looked_up(word, lang)
  return support.run({ "lookup", word, "--lang", lang or "en" })
end

-- How often `part` stands in `text`.
local function count(text, part)
  local found, at = 0, text:find(part, 1, true)
  while at do
    found, at = found + 1, text:find(part, at + #part, true)
  end
  return found
end

describe("lookup", function()
  for _, row in ipairs(codes) do
    local code, name = row[1], row[2]

    it("knows " .. name .. " in every spelling", function()
      local spellings = {
        ("0x%08x"):format(code), ("0x%08X"):format(code), ("%08x"):format(code), ("%08X"):format(code),
        ("0X%08X"):format(code), ("%d"):format(code), ("%d"):format(code - 0x100000000),
        ("%08xh"):format(code), name, name:lower(),
      }
      local ran = support.run({ "lookup", "--lang", "en", table.unpack(spellings) })
      assert.are.equal(0, ran.status, ran.err)
      -- The answers to all of them begin with the same two words.
      assert.are.equal(#spellings, count("\n" .. ran.out, ("\n0x%08x  %s  "):format(code, name)), ran.out)
    end)

    it("explains " .. name .. " in Japanese", function()
      local ran = looked_up(name, "ja")
      assert.are.equal(0, ran.status)
      assert.is_truthy(ran.out:find("[\xe3-\xe9]"), ran.out)
    end)
  end

  it("reads a small number as the Win32 error behind an HRESULT and says so", function()
    local ran = looked_up("14")
    assert.are.equal(0, ran.status)
    assert.is_truthy(ran.out:find("E_OUTOFMEMORY", 1, true))
    assert.is_truthy(ran.out:find("Win32", 1, true))
  end)

  it("says which reading of a number it took", function()
    assert.is_truthy(looked_up("-2147212522").out:find("signed", 1, true))
  end)

  it("tells the nearest of a value that no rule knows and fails", function()
    local ran = looked_up("0x80042305")
    assert.are.equal(4, ran.status)
    assert.is_truthy((ran.out .. ran.err):find("VSS_E_PROVIDER", 1, true))
  end)

  it("tells what a misspelled symbol may have meant", function()
    local ran = looked_up("VSS_E_BAD_STAT")
    assert.are.equal(4, ran.status)
    assert.is_truthy((ran.out .. ran.err):find("VSS_E_BAD_STATE", 1, true))
  end)

  it("completes a part of a code", function()
    local ran = looked_up("2316")
    assert.is_truthy((ran.out .. ran.err):find("VSS_E_SNAPSHOT_SET_IN_PROGRESS", 1, true))
  end)

  it("finds the code in what was copied along with it", function()
    for _, word in ipairs({
      "[0x80042316]", "(0x80042316)", "0x80042316,", "hr = 0x80042316", "VSS_E_SNAPSHOT_SET_IN_PROGRESS (0x80042316)",
      "COM Error(0x80042316):", "０ｘ８００４２３１６",
    }) do
      local ran = looked_up(word)
      assert.are.equal(0, ran.status, word)
      assert.is_truthy(ran.out:find("VSS_E_SNAPSHOT_SET_IN_PROGRESS", 1, true), word)
    end
  end)

  it("tells the nearest of any number and of a part with 0x", function()
    for word, name in pairs({
      ["0x42316"] = "VSS_E_SNAPSHOT_SET_IN_PROGRESS",
      ["0x2316"] = "VSS_E_SNAPSHOT_SET_IN_PROGRESS",
      ["0x800423160"] = "VSS_E_SNAPSHOT_SET_IN_PROGRESS",
      ["0x80042"] = "VSS_E_",
      ["SNAPSHOT_SET_IN"] = "VSS_E_SNAPSHOT_SET_IN_PROGRESS",
    }) do
      local ran = looked_up(word)
      assert.are.equal(4, ran.status, word)
      assert.is_truthy(ran.out:find(name, 1, true), word .. "\n" .. ran.out)
    end
  end)

  it("looks up what it can of several codes", function()
    local ran = support.run({ "lookup", "0x80042301", "nonsense", "0x80042306", "--lang", "en" })
    assert.are.equal(4, ran.status)
    assert.is_truthy(ran.out:find("VSS_E_BAD_STATE", 1, true))
    assert.is_truthy(ran.out:find("VSS_E_PROVIDER_VETO", 1, true))
    assert.is_truthy(ran.out:find("\"nonsense\" is no whole code", 1, true))
  end)

  it("wants a code", function()
    assert.are.equal(2, support.run({ "lookup" }).status)
  end)
end)

describe("lookup of what is no code", function()
  teardown(support.forget)

  local function pack()
    local folder = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(folder))
    support.write(folder .. "/agent.lua", [[
return {
  id = "ours.agent", severity = "warning", match = { provider = { "ArrayAgent", "Array Agent" }, event_id = { 17, 4711 } },
  title = { en = "The array was busy" }, explain = { en = "It replicated." },
  examples = { hit = { "Event ID: 17" }, miss = { "Event ID: 18" } },
}
]])
    return folder
  end

  local function asked(...)
    return support.run({ "lookup", "--lang", "en", "--rules", pack(), ... })
  end

  it("knows an event in every form, whatever its letter case", function()
    for _, words in ipairs({ { "ArrayAgent:4711" }, { "arrayagent:17" }, { "ARRAYAGENT 17" }, { "arrayagent", "17" }, { "Array", "Agent", "4711" }, { "Array Agent:17" } }) do
      local ran = asked(table.unpack(words))
      assert.are.equal(0, ran.status, table.concat(words, " ") .. ran.out)
      assert.is_truthy(ran.out:find("The array was busy", 1, true), ran.out)
    end
  end)

  it("tells the nearest ids of an event that no rule knows, and fails", function()
    local ran = asked("ArrayAgent:4712")
    assert.are.equal(4, ran.status)
    assert.is_truthy(ran.out:find("nearest known ids: 4711 17", 1, true), ran.out)
    assert.are.equal(4, asked("Nobody:1").status)
  end)

  for _, word in ipairs({ "System Writer", "system writer", "e8132975-6f93-4464-a53e-1050253ae220", "{E8132975-6F93-4464-A53E-1050253AE220}" }) do
    it("knows the writer " .. word, function()
      local ran = looked_up(word)
      assert.are.equal(0, ran.status)
      assert.is_truthy(ran.out:find("System Writer  {e8132975-6f93-4464-a53e-1050253ae220}", 1, true), ran.out)
    end)
  end

  it("takes the words of a name together, and leaves what stands alone alone", function()
    local ran = support.run({ "lookup", "--lang", "en", "Microsoft", "Hyper-V", "VSS", "Writer", "state:5", "0x80042316", "VSS:12289" })
    for _, heading in ipairs({ "Microsoft Hyper-V VSS Writer", "VSS_WS_WAITING_FOR_BACKUP_COMPLETE (5)", "VSS_E_SNAPSHOT_SET_IN_PROGRESS", "VSS 12289" }) do
      assert.is_truthy(ran.out:find("%f[%S]" .. heading:gsub("%p", "%%%0")), heading .. "\n" .. ran.out)
    end
  end)

  it("knows every state by number and by name, in both languages", function()
    for state = 0, 15 do
      local out = looked_up("state:" .. state).out
      local name = out:match("^(VSS_WS_[%u_]+) %(" .. state .. "%)\n")
      assert.is_truthy(name, out)
      assert.are.equal(out, looked_up(name:lower()).out)
      assert.is_truthy(looked_up(name, "ja").out:find("[\xe3-\xe9]"))
    end
    assert.are.equal(4, looked_up("state:16").status)
  end)

  it("knows exit codes", function()
    assert.is_truthy(looked_up("exit:-311").out:find("Preparing the snapshot failed", 1, true))
    assert.is_truthy(looked_up("Exit Code: -999").out:find("Exit Code: -999", 1, true))
    assert.are.equal(4, looked_up("exit:-5").status)
  end)

  it("answers in JSON", function()
    local json = require("dkjson")
    local ran = support.run({ "lookup", "--format", "json", "0x80042316", "System Writer", "state:9", "exit:-311", "nonsense" })
    assert.are.equal(4, ran.status)
    local answers = assert(json.decode(ran.out), ran.out)
    local kinds = {}
    for i, one in ipairs(answers) do
      kinds[i] = one.kind
    end
    assert.are.same({ "code", "writer", "state", "exit", "unknown" }, kinds)
    assert.are.equal("vss.snapshot_set_in_progress", answers[1].rule)
    assert.are.equal("Cryptographic Services (CryptSvc)", answers[2].service)
    assert.are.equal(#answers[1].advice, #answers[1].advice_risk)
  end)
end)

describe("the page of all that is known", function()
  for _, lang in ipairs({ "en", "ja" }) do
    it(("is as it is checked in (cmake --build build --target pages): docs/knowledge.%s.md"):format(lang), function()
      local out = support.run({ "lookup", "--all", "--format", "markdown", "--lang", lang }).out
      assert.is_true(out == support.read(("%s/docs/knowledge.%s.md"):format(support.source, lang)), "write the pages anew")
    end)
  end

  it("has an entry for every default rule", function()
    local page = support.read(support.source .. "/docs/knowledge.en.md")
    for _, rule in ipairs(support.default_rules()) do
      local mark = rule.rule.writer and not rule.rule.code and "| " .. rule.rule.writer .. " |" or "`" .. rule.rule.id .. "`"
      assert.is_truthy(page:find(mark, 1, true), mark)
    end
  end)

  it("lets no rule write markup", function()
    local folder = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(folder))
    support.write(folder .. "/evil.lua", [[
return {
  id = "ours.evil", severity = "info", match = { text = "evil" },
  title = { en = "<script>alert(1)</script> [x](http://evil.example) | *bold*" }, explain = { en = "x" },
  examples = { hit = { "evil" }, miss = { "good" } },
}
]])
    local out = support.run({ "lookup", "--all", "--format", "markdown", "--lang", "en", "--no-default-rules", "--rules", folder }).out
    assert.is_nil(out:find("[^\\]<script"), out)
    assert.is_nil(out:find("[x](", 1, true), out)
    support.forget()
  end)

  it("is asked for as a whole and as Markdown", function()
    assert.are.equal(2, support.run({ "lookup", "--all" }).status)
    assert.are.equal(2, support.run({ "lookup", "--format", "markdown", "14" }).status)
    assert.are.equal(2, support.run({ "lookup", "--all", "--format", "markdown", "14" }).status)
  end)
end)
