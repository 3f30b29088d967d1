-- `vsswhy rules doc`: what a pack says, as a page; and the schema by which editors check rule files.
local json = require("dkjson")
local support = require("support")

local RULE = [[
return {
  id       = "ours.array",
  severity = "error",
  code     = 0x80044711,
  name     = "ARRAY_E_REPLICATING",
  retry    = "after-wait",
  title    = { en = "The array <A|B> was *busy*", ja = "ストレージが複製中でした" },
  explain  = { en = "While it replicates.", ja = "複製中です。" },
  advice   = { en = { { "Wait.", risk = "check" } }, ja = { { "待ちます。", risk = "check" } } },
  examples = { hit = { "COM Error(0x80044711): x" }, miss = { "x" } },
}
]]

local ours

before_each(function()
  ours = support.folder() .. "/ours"
  os.execute("mkdir " .. support.quoted(ours))
  support.write(ours .. "/array.lua", RULE)
end)
after_each(support.forget)

local function page(...)
  local ran = support.run({ "rules", "doc", ours, ... })
  assert.are.equal(0, ran.status, ran.err)
  return ran.out
end

local function assert_says(text, hints)
  for _, hint in ipairs(hints) do
    assert.is_truthy(text:find(hint, 1, true), "not said: " .. hint .. "\n" .. text)
  end
end

describe("rules doc", function()
  it("writes Markdown in every language of the pack", function()
    assert_says(page(), {
      "# ours\n\n## English\n\n### The array &lt;A\\|B&gt; was \\*busy\\*\n",
      "`ours.array` `0x80044711` ARRAY_E_REPLICATING", "**Why**: While it replicates.", "1. \\[check\\]  Wait.",
      "## 日本語\n\n### ストレージが複製中でした\n", "**説明**: 複製中です。", "【確認】待ちます。",
    })
  end)

  it("writes HTML with its marks escaped", function()
    assert_says(page("--format", "html"), {
      "<!DOCTYPE html>", "<h1>ours</h1>", "<h3>The array &lt;A|B&gt; was *busy*</h3>", "<code>0x80044711</code>",
      "<li>[check]  Wait.</li>", "<h2>日本語</h2>", "</html>\n",
    })
  end)

  it("writes one page of HTML for a folder of packs", function()
    local both = ours:gsub("/ours$", "")
    os.execute("cp -r " .. support.quoted(ours) .. " " .. support.quoted(both .. "/theirs"))
    support.write(both .. "/theirs/array.lua", (support.read(ours .. "/array.lua"):gsub("ours%.array", "theirs.array")))
    local out = support.run({ "rules", "doc", both, "--format", "html", "--lang", "en" }).out
    assert.are.same({ 1, 1 }, { select(2, out:gsub("<!DOCTYPE html>", "")), select(2, out:gsub("</html>", "")) })
    assert_says(out, { "<h1>ours</h1>", "<h1>theirs</h1>" })
  end)

  it("writes into a file", function()
    local path = ours .. "/page.md"
    assert.are.equal("", page("-o", path))
    assert_says(support.read(path), { "# ours" })
  end)

  it("ends with 3 where a rule is refused, and writes the others", function()
    support.write(ours .. "/other.lua", "return {")
    local ran = support.run({ "rules", "doc", ours, "--lang", "en" })
    assert.are.equal(3, ran.status)
    assert_says(ran.out, { "# ours" })
    assert_says(ran.err, { "other.lua:1: error:" })
  end)
end)

-- A rule as JSON: what a table of Lua has beyond it (functions, mixed tables) the schema leaves open.
local function plain(value)
  if type(value) == "function" then
    return "function"
  elseif type(value) ~= "table" then
    return value
  end
  local made = {}
  for key, item in pairs(value) do
    made[key] = plain(item)
  end
  return made
end

local function invalid_rules(rules)
  local path = support.write(os.tmpname(), json.encode(rules))
  local out = support.shell(([[%s -c '
import json, sys, jsonschema
validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
for name, rule in json.load(open(sys.argv[2], encoding="utf-8")).items():
    for error in validator.iter_errors(rule):
        print(name, error.message[:200])' %s %s 2>&1]]):format(support.python,
    support.quoted(support.source .. "/docs/rule.schema.json"), path))
  os.remove(path)
  return out
end

describe("the schema of rule files", function()
  it("takes every default rule", function()
    local rules = {}
    for _, rule in ipairs(support.default_rules()) do
      rules[rule.rule.id] = plain(rule.rule)
    end
    assert.are.equal("", invalid_rules(rules))
  end)

  it("refuses a typo, a wrong type and a missing key", function()
    local rule = plain(load(RULE, "rule", "t", {})())
    rule.severity, rule.colour, rule.title, rule.match = "eror", 1, nil, { code = "x" }
    local told = invalid_rules({ rule = rule })
    assert_says(told, { "'eror' is not one of", "'colour' was unexpected", "'title' is a required property" })
    assert.is_truthy(told:find("'code'", 1, true) or told:find("not valid under any", 1, true), told)
  end)
end)
