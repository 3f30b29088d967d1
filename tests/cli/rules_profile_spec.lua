-- vsswhy rules profile: what the script of each rule used.
local json = require("dkjson")
local support = require("support")

local LOG = "05/14/2023 18:02:11.480 COM Error(0x80044711): m_pVssObject->DoSnapshotSet(&pAsync)\n"
local RULE = [[
return {
  id       = "ours.%s",
  severity = "error",
  match    = { code = 0x80044711 },
  title    = { en = "The array was replicating" },
  explain  = { en = "While it replicates, the array allows no snapshot." },
  when     = function(hit, log) %s end,
  examples = { hit = { "x" }, miss = { "y" } },
}
]]

describe("vsswhy rules profile", function()
  local ours, log

  local function profile(...)
    local ran = support.run({ "rules", "profile", "--no-default-rules", "--rules", ours, ... })
    return ran, json.decode(ran.out)
  end

  before_each(function()
    ours = support.folder() .. "/ours"
    os.execute("mkdir " .. support.quoted(ours))
    support.write(ours .. "/cheap.lua", RULE:format("cheap", "return true"))
    support.write(ours .. "/dear.lua", RULE:format("dear", "for _ = 1, 5000 do log.has { code = 1 } end return true"))
    log = support.write(ours .. "/../a.log", LOG .. LOG)
  end)
  after_each(support.forget)

  it("tells instructions, work and memory of loading and of when, most expensive first", function()
    local ran, told = profile("--format", "json", log)
    assert.are.equal(0, ran.status)
    assert.are.equal("vsswhy.profile/1", told.schema)
    assert.are.same({ "ours.dear", "ours.cheap" }, { told.rules[1].rule, told.rules[2].rule })
    assert.are.equal(2, told.rules[1].when.calls)
    assert.are.equal(1, told.rules[1].load.calls)
    assert.is_true(told.rules[1].when.instructions >= 2 * 5000 * 4)
    assert.is_true(told.rules[1].when.work > 100 * told.rules[2].when.work)
    assert.is_true(told.rules[2].load.memory > 0 and told.rules[2].load.work > 0)
  end)

  it("counts the same each time", function()
    assert.are.equal(profile("--format", "json", log).out, profile("--format", "json", log).out)
  end)

  it("adds up the logs", function()
    local _, one = profile("--format", "json", log)
    local _, two = profile("--format", "json", log, log)
    assert.are.equal(2 * one.rules[1].when.work, two.rules[1].when.work)
    assert.are.equal(one.rules[1].when.memory, two.rules[1].when.memory)
  end)

  it("prints a table of 80 columns in the language of the user", function()
    for lang, word in pairs({ en = "instr.", ja = "命令" }) do
      local ran = profile("--lang", lang, log)
      assert.is_truthy(ran.out:find(word, 1, true))
      for _, line in ipairs(support.lines(ran.out)) do
        assert.is_true(support.columns(line) <= 80, line)
      end
      assert.is_true(ran.out:find("ours.dear", 1, true) < ran.out:find("ours.cheap", 1, true))
    end
  end)

  it("names the limit that a rule hit, and ends with 3", function()
    support.write(ours .. "/loop.lua", RULE:format("loop", "while true do end"))
    local ran, told = profile("--format", "json", log)
    assert.are.equal(3, ran.status)
    for _, one in ipairs(told.rules) do
      local limited = one.rule == "ours.loop"
      assert.are.same({ limited and "instructions" or json.null, limited and log or json.null }, { one.limit or json.null, one.log or json.null })
    end
    assert.is_truthy(profile("--lang", "en", log).out:find("limit: instructions", 1, true))
  end)

  it("wants a log", function()
    assert.are.equal(2, profile().status)
    assert.are.equal(4, profile(ours .. "/gone.log").status)
  end)
end)
