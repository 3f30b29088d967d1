-- `vsswhy pack diff`: what changed between two versions of a pack, and how much that is.
local support = require("support")
local packs = require("packs_of")
local json = require("dkjson")

local place, home

before_each(function()
  place = support.folder()
  home = place .. "/home"
end)
after_each(support.forget)

-- The folder of a version; rules by the name of their file.
local function version(number, rules)
  local files = {}
  for name, parts in pairs(rules) do
    files[name .. ".lua"] = packs.rule("acme", name, parts)
  end
  return packs.folder(place .. "/" .. number, "acme", number, files)
end

local function diff(old, new, ...)
  return packs.run(home, { "pack", "diff", old, new, ... })
end

-- Asserts how large a change of one rule is, and that its key is named.
local function assert_step(step, key, before, after)
  local old = version("1.0.0", { disk = before })
  local new = version("1.0.1", { disk = after })
  local ran = diff(old, new, "--format", "json")
  local found = json.decode(ran.out)
  assert.are.equal(step, found.step, ran.out .. ran.err)
  local keys = {}
  for _, change in ipairs(found.changes) do
    keys[change.key] = change
  end
  assert.is_truthy(keys[key], ran.out)
  assert.are.equal(step == "patch" and 0 or 1, ran.status)
  return keys[key]
end

describe("pack diff", function()
  it("takes wording for a patch", function()
    local change = assert_step("patch", "title", {}, { title = "The device is busy" })
    assert.are.same({ "The device was busy", "The device is busy" }, { change.before.en, change.after.en })
    assert_step("patch", "advice", {}, { advice = "Look at that device." })
  end)

  it("takes another retry, risk, command or root for a major change", function()
    assert_step("major", "retry", {}, { retry = "yes" })
    assert_step("major", "risk", {}, { risk = "loss" })
    assert_step("major", "commands", { advice = "Run vssadmin list writers." }, { advice = "Run vssadmin delete shadows." })
    assert_step("major", "severity", {}, { severity = "warning" })
    assert_step("major", "code", {}, { code = "0x80046009" })
    assert_step("major", "match", {}, { more = 'match = { code = 0x80046001, call = "DoSnapshotSet" },' })
    assert_step("major", "echo", {}, { more = 'echo = { before = "0s", after = "10m" },' })
    assert_step("major", "when", {}, { more = "when = function() return true end," })
  end)

  it("takes any change of a file with a function for a major one", function()
    assert_step("major", "when", { more = "when = function() return true end," },
      { more = "when = function() return not false end," })
  end)

  it("takes a new rule for a minor change, and one that is gone for a major one", function()
    local one = version("1.0.0", { disk = {} })
    local two = version("1.1.0", { disk = {}, tape = { code = "0x80046002" } })
    local ran = diff(one, two)
    assert.is_truthy(ran.out:find("+ acme.tape", 1, true), ran.out)
    assert.are.equal(0, ran.status)
    os.execute("sed -i 's/1.0.0/1.2.0/' " .. support.quoted(one .. "/pack.json"))
    ran = diff(two, one)
    assert.is_truthy(ran.out:find("- acme.tape", 1, true), ran.out)
    assert.is_truthy(ran.out:find("The change is major, but the version number claims less", 1, true), ran.out)
    assert.are.equal(1, ran.status)
  end)

  it("finds nothing between a pack and itself", function()
    local one = version("1.0.0", { disk = {} })
    local ran = diff(one, one)
    assert.is_truthy(ran.out:find("No rule has changed.", 1, true), ran.out)
    assert.are.equal(0, ran.status)
  end)

  it("writes a review sheet that begins with what decides and has both languages side by side", function()
    local ran = diff(version("1.0.0", { disk = {} }),
      version("2.0.0", { disk = { retry = "yes", title = "A | *B* <b>" }, tape = { code = "0x80046002" } }),
      "--format", "markdown")
    local first = ran.out:find("## Retry, risk, commands, roots", 1, true)
    local new = ran.out:find("## New rules", 1, true)
    local texts = ran.out:find("## Texts and other changes", 1, true)
    assert.is_truthy(first and new and texts and first < new and new < texts, ran.out)
    assert.is_truthy(ran.out:find("| retry | before | no | |\n| retry | after | yes | |", 1, true), ran.out)
    assert.is_truthy(ran.out:find("| title | before | The device was busy | 装置が使用中です |", 1, true), ran.out)
    assert.is_truthy(ran.out:find("A \\| \\*B\\* &lt;b&gt;", 1, true), ran.out)
  end)

  it("knows an installed pack by its name", function()
    local zip = packs.build(version("1.0.0", { disk = {} }))
    assert.are.equal(0, packs.run(home, { "pack", "install", zip, "--yes", "--allow-unsigned" }).status)
    local ran = diff("acme", version("1.0.1", { disk = { title = "It was busy" } }))
    assert.is_truthy(ran.out:find("acme 1.0.0 -> 1.0.1", 1, true), ran.out .. ran.err)
    assert.are.equal(0, ran.status)
  end)

  it("refuses two different packs, and one that was changed on its way", function()
    local one = version("1.0.0", { disk = {} })
    local other = packs.folder(place, "other", "1.0.0")
    local ran = diff(one, other)
    assert.is_truthy(ran.err:find("acme and other are different packs", 1, true), ran.err)
    assert.are.equal(2, ran.status)
    local key = packs.key(place, "sato@acme.example")
    packs.run(home, { "pack", "sign", other, "--key", key })
    ran = diff(other, other)
    assert.is_truthy(ran.err:find("in no allowed_signers file", 1, true), ran.err)
    assert.are.equal(3, ran.status)
  end)
end)
