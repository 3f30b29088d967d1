-- `vsswhy rules check`: what it says to those who copy a rule file and change it.
local support = require("support")
local json = require("dkjson")

local RULE = [[
-- Our array vetoes while it replicates.
return {
  id       = "ours.array",
  severity = "error",
  code     = 0x80044711,
  name     = "ARRAY_E_REPLICATING",
  title    = { en = "The array was replicating", ja = "ストレージが複製中でした" },
  explain  = { en = "While it replicates, the array allows no snapshot.", ja = "複製中はスナップショットを作成できません。" },
  advice   = {
    en = { { "Wait.", risk = "check" } },
    ja = { { "待ちます。", risk = "check" } },
  },

  examples = {
    hit  = { "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)" },
  },
}
]]

local ours

local function put(text, name)
  return support.write(ours .. "/" .. (name or "array") .. ".lua", text)
end

-- The rule with one part of it written otherwise.
local function changed(part, by)
  local at, to = RULE:find(part, 1, true)
  assert(at, part)
  return RULE:sub(1, at - 1) .. by .. RULE:sub(to + 1)
end

local function check(arguments)
  local words = { "rules", "check", ours, "--lang", "en" }
  for _, argument in ipairs(arguments or {}) do
    words[#words + 1] = argument
  end
  return support.run(words)
end

local function problems(arguments)
  local ran = check({ "--format", "json", table.unpack(arguments or {}) })
  return assert(json.decode(ran.out), ran.out .. ran.err).problems, ran
end

before_each(function()
  ours = support.folder() .. "/ours"
  os.execute("mkdir " .. support.quoted(ours))
end)
after_each(support.forget)

describe("rules check", function()
  it("has nothing to say about a good rule", function()
    put(RULE)
    local ran = check()
    assert.are.same({ "good rules: 1, errors: 0, warnings: 0\n", "", 0 }, { ran.out, ran.err, ran.status })
  end)

  it("takes the current folder where none is named", function()
    put(RULE)
    local ran = support.run({ "rules", "check", "--lang", "en" }, { cd = ours })
    assert.are.equal("good rules: 1, errors: 0, warnings: 0\n", ran.out)
  end)

  it("takes a folder with a slash behind it", function()
    put((RULE:gsub('"error"', '"eror"')))
    local ran = support.run({ "rules", "check", ours .. "/", "--lang", "en" })
    assert.is_truthy(ran.out:find(ours .. "/array.lua:4: error:", 1, true), ran.out)
  end)

  it("looks at no folder that is merely called alike", function()
    put(RULE)
    os.execute("mkdir " .. support.quoted(ours .. "_too"))
    support.write(ours .. "_too/array.lua", (RULE:gsub("ours%.array", "ours_too.array"):gsub("0x80044711", "0x80044719")))
    support.write(ours .. "_too/bad.lua", "return {")
    local ran = check({ "--rules", ours .. "_too" })
    assert.are.equal("good rules: 1, errors: 0, warnings: 0\n", ran.out)
    local page = support.run({ "rules", "doc", ours, "--rules", ours .. "_too" }).out
    assert.is_falsy(page:find("ours_too", 1, true), page)
  end)

  it("tells every error of a file, by line, and ends with 3", function()
    put((RULE:gsub('"error"', '"eror"'):gsub("explain ", "explian "):gsub('risk = "check"', 'risk = "chek"')))
    local all, ran = problems()
    local lines = {}
    for i, problem in ipairs(all) do
      lines[i] = problem.line .. " " .. problem.key
    end
    assert.are.same({ "2 explain", "4 severity", "8 explian", "10 advice.en[1].risk", "11 advice.ja[1].risk" }, lines)
    assert.are.equal(3, ran.status)
  end)

  it("tells machines what was expected and meant", function()
    put(changed('"error"', '"eror"'))
    local first = problems()[1]
    assert.are.same({ "error", "error", "info, warning, error", "severity" },
      { first.severity, first.did_you_mean, first.expected, first.key })
    assert.is_truthy(first.file:find("ours/array.lua", 1, true))
  end)

  it("keeps to its schema", function()
    put((RULE:gsub('"error"', '"eror"'):gsub("ours%.array", "ours.other")))
    put("return {", "\255")
    assert.are.equal("", support.misfit("check", check({ "--format", "json" }).out))
  end)

  it("says it in Japanese too", function()
    put(changed('"error"', '"eror"'))
    local ran = support.run({ "rules", "check", ours, "--lang", "ja" })
    assert.is_truthy(ran.out:find("エラー", 1, true) and ran.out:find("「error」の誤りではありませんか", 1, true), ran.out)
  end)

  it("needs a folder of rules", function()
    local ran = check()
    assert.are.equal(2, ran.status)
    assert.is_truthy(ran.err:find("there are no rule files", 1, true))
    assert.are.equal(2, support.run({ "rules", "check", ours .. "/gone" }).status)
  end)
end)

-- Twenty and more slips: what is written wrong, its line, and what the message must say.
local slips = {
  { "a typo in a key", changed("severity ", "severty "), 4, 'did you mean "severity"' },
  { "a typo in a value", changed('"error"', '"eror"'), 4, 'did you mean "error"' },
  { "a number in quotes", changed("= 0x80044711,", '= "0x80044711",'), 5, "must be a whole number" },
  { "a text without its language", changed('{ en = "The array was replicating", ja = "ストレージが複製中でした" }', '"The array was replicating"'), 7, "texts by language" },
  { "a word without quotes", changed('"error"', "warning"), 4, "needs quotes" },
  { "a missing comma at the end of a line", changed('"ours.array",', '"ours.array"'), 4, "comma" },
  { "a missing comma between two texts", changed('"Wait.", risk', '"Wait." risk'), 10, "comma" },
  { "a missing brace at the end", RULE:gsub("}%s*$", ""), 18, "missing at the end" },
  { "something behind the rule", RULE .. "}\n", 19, "nothing may stand behind" },
  { "a quotation mark left out", changed('"ARRAY_E_REPLICATING",', '"ARRAY_E_REPLICATING,'), 6, "does not end on its line" },
  { "a forgotten return", changed("return {", "local rule = {"), nil, "must return" },
  { "a missing language", changed(', ja = "複製中はスナップショットを作成できません。"', ""), 8, 'has no "ja"' },
  { "a missing title", changed("title    =", "short    ="), nil, "no title" },
  { "an id that is not the file's", changed('"ours.array"', '"ours.aray"'), 3, "make them agree" },
  { "a rule that there is not", changed("code ", 'refines = "ours.nobody", code '), 5, "does not have" },
  { "a rule that refines itself", changed("code ", 'refines = "ours.array", code '), 5, "take one of them out" },
  { "curly quotes from a chat", changed('"error"', "“error”"), 4, "write \" instead" },
  { "a full-width sign", changed("severity =", "severity ＝"), 4, "write = instead" },
  { "a full-width blank", changed("severity =", "severity　="), 4, "a blank" },
  { "an em dash for a comment", changed("-- Our", "— Our"), 1, "write - instead" },
  { "a tab in a text", changed("The array was", "The\\tarray was"), 7, "without control characters" },
  { "Shift_JIS", changed("ストレージが複製中でした", "\131\88\131\103"), 7, "save the file in that encoding" },
  { "UTF-16", "\255\254r\0e\0t\0u\0r\0n\0", 1, "save it as UTF-8" },
  { "a placeholder that nothing fills", changed("The array was", "The {array} was"), 7, "nothing fills {array}" },
  { "a text template that is too short", changed("code     = 0x80044711,\n  name     = \"ARRAY_E_REPLICATING\",", 'match = { text = "ab{x}" },'), 5, "match.text" },
  { "no example", changed("miss = {", "mis  = {"), nil, 'did you mean "miss"' },
  { "a function that rules do not have", changed("0x80044711", "os.time()"), 5, "unknown name 'os'" },
  { "a colon for an equals sign", changed("severity =", "severity :"), 4, "joined by =" },
  { "a word of match that there is not", changed("code     = 0x80044711,\n  name     = \"ARRAY_E_REPLICATING\",", "match = { cod = 1 },"), 5, 'did you mean "code"' },
}

describe("a slip", function()
  for _, slip in ipairs(slips) do
    local name, text, line, hint = slip[1], slip[2], slip[3], slip[4]

    it("is told with its line and remedy: " .. name, function()
      put(text)
      local all, ran = problems()
      local told
      for _, problem in ipairs(all) do
        told = told or (problem.message:find(hint, 1, true) and problem)
      end
      assert(told, ran.out)
      assert.are.equal("error", told.severity)
      if line then
        assert.are.equal(line, told.line, ran.out)
      end
      assert.are.equal(3, ran.status)
      local japanese = support.run({ "rules", "check", ours, "--lang", "ja" }).out
      assert.is_truthy(japanese:find("エラー: .*[\227-\233]"), japanese)
    end)
  end

  it("that is none: a byte order mark", function()
    put("\239\187\191" .. RULE)
    assert.are.equal(0, check().status)
  end)

  it("of one file leaves the others good", function()
    put(RULE)
    put("return {", "other")
    assert.is_truthy(check().out:find("good rules: 1, errors: 1", 1, true))
  end)
end)

describe("a warning", function()
  local function warned(text, hint, arguments)
    put(text)
    local all, ran = problems(arguments)
    for _, problem in ipairs(all) do
      if problem.message:find(hint, 1, true) then
        assert.are.equal("warning", problem.severity)
        assert.are.equal(0, ran.status)
        return problem
      end
    end
    error("nothing says " .. hint .. ":\n" .. ran.out)
  end
  local CODE = "code     = 0x80044711,\n  name     = \"ARRAY_E_REPLICATING\","

  it("is given for a rule that wants every event", function()
    assert.are.equal(5, warned(changed(CODE, "match = { every = true }, when = function() return false end,"), "every line of every log").line)
  end)

  it("is given for a match that cannot be searched for", function()
    warned(changed(CODE, 'match = { kind = "text" },'), "nothing in it can be searched for")
  end)

  it("is given for a match on a kind of line alone", function()
    warned(changed(CODE, 'match = { kind = "com-error" },'), "every line of that kind")
  end)

  it("is given for a text that is in every log", function()
    assert.are.equal("match.text", warned(changed(CODE, 'match = { text = "COM Error" },'), "nearly every log").key)
  end)

  it("is given for a rule that hits too often in ordinary logs", function()
    local logs = support.folder()
    support.write(logs .. "/a.log", ("05/14/2023 18:02:11.480 ArrayAgent: polling\n"):rep(20))
    warned(changed(CODE, 'match = { text = "ArrayAgent: polling" },'), "it hits 20 of 20 lines, in 1 of 1 logs",
      { "--baseline", logs })
  end)

  it("is given for a rule that hits in many of the ordinary logs", function()
    local logs = support.folder()
    for i = 1, 4 do
      support.write(logs .. "/" .. i .. ".log", ("05/14/2023 18:02:11.480 all is well\n"):rep(200)
        .. (i < 3 and "05/14/2023 18:02:11.480 ArrayAgent: polling\n" or ""))
    end
    warned(changed(CODE, 'match = { text = "ArrayAgent: polling" },'), "it hits 2 of 802 lines, in 2 of 4 logs", { "--baseline", logs })
  end)

  it("is not given for a rule that ordinary logs do not have", function()
    local logs = support.folder()
    support.write(logs .. "/a.log", "05/14/2023 18:02:11.480 ArrayAgent: polling\n")
    put(RULE)
    assert.are.same({}, (problems({ "--baseline", logs })))
  end)

  it("is given for a placeholder of one language", function()
    assert.are.equal("explain.en", warned(changed("While it", "{call}: while it"), "one language only").key)
  end)

  it("is not given for a value that a function returns in both languages", function()
    local text = changed("code     = 0x80044711,", 'code = 0x80044711, when = function() return { at = "A", at_ja = "甲" } end,')
    put((text:gsub("While it", "{at}: while it"):gsub("複製中はス", "{at_ja}: 複製中はス")))
    assert.are.same({}, (problems()))
  end)

  it("is not given for any default rule", function()
    local ran = support.run({ "rules", "check", "--no-default-rules", support.source .. "/rules", "--lang", "en" })
    assert.is_truthy(ran.out:find("errors: 0, warnings: 0", 1, true), ran.out)
  end)

  it("is given for steps that a translation lacks", function()
    warned(changed('{ { "Wait.", risk = "check" } }', '{ { "Wait.", risk = "check" }, "Try again." }'), "different numbers of entries")
  end)

  it("is given for a number that a translation lacks", function()
    warned(changed('"Wait."', '"See event 12293."'), "12293 stands in one language only")
  end)

  it("is given for texts of a scaffold", function()
    assert.are.equal("title.en", warned(changed("The array was replicating", "TODO: what failed"), "still to be completed").key)
  end)

  it("is given for a rule that unless excludes whole", function()
    warned(changed(CODE, CODE .. " unless = { code = 0x80044711 },"), "it never fires")
  end)

  it("is given for a rule that another one refines whole", function()
    put((changed("code ", 'refines = "ours.array", code '):gsub("ours%.array\",\n  sev", "ours.other\",\n  sev")), "other")
    warned(RULE, "ours.other refines it")
  end)

  it("is given for an alternative that cannot matter", function()
    assert.are.equal("match[2]", warned(changed(CODE, 'match = { { code = 0x80044711 }, { code = 0x80044711, phase = "snapshot" } },'), "an alternative before it").key)
  end)

  it("is given for a rule of a pack that is not loaded", function()
    warned(changed("code ", 'leads_to = { "theirs.rule" }, code '), "there is no rule theirs.rule")
  end)

  it("is given for an example that another rule takes", function()
    local taken = changed(CODE, 'match = { call = "StartSnapshotSet" }, clears = false,')
    put((taken:gsub("DoSnapshotSet", "StartSnapshotSet")))
    put((RULE:gsub("ours%.array", "ours.other"):gsub("code     = 0x80044711,", 'match = { call = "StartSnapshotSet", code = 0x80044711 }, refines = "ours.array",')
      :gsub('  name     = "ARRAY_E_REPLICATING",\n', ""):gsub("DoSnapshotSet", "StartSnapshotSet")), "other")
    local all, ran = problems()
    local told
    for _, problem in ipairs(all) do
      told = told or problem.message:find("ours.other takes this example", 1, true)
    end
    assert(told, ran.out)
  end)
end)

describe("the project's own rules", function()
  it("have no error", function()
    local ran = support.run({ "rules", "check", "--no-default-rules", "rules", "--lang", "en" }, { cd = support.source })
    assert.are.equal(0, ran.status, ran.out)
  end)
end)
