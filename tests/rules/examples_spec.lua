-- Every default rule: its examples, run with its pack only, and its screens, with all rules.
-- An example is a file of its own; one run of the program reads those of a whole pack.
local json = require("dkjson")
local support = require("support")

local rules = support.default_rules()

-- Calls `each(rule, kind, i, text, name)` for the examples of the rules of a pack, or of all of them;
-- those of rules that count logs have folders of their own.
local function each_example(pack, each)
  for number, rule in ipairs(rules) do
    for _, kind in ipairs({ "hit", "miss" }) do
      for i, example in ipairs((not pack or rule.pack == pack) and rule.rule.examples[kind] or {}) do
        if not example.logs then
          each(rule, kind, i, support.example(example), ("example-%03d-%s-%d.log"):format(number, kind, i))
        end
      end
    end
  end
end

-- What the pack alone finds: [rule id][hit|miss][i] is whether the rule has a finding.
local function findings_of(pack)
  local folder, found, place_of = support.folder(), {}, {}
  each_example(pack, function(rule, kind, i, text, name)
    support.write(folder .. "/" .. name, text)
    local id = rule.rule.id
    found[id] = found[id] or { hit = {}, miss = {} }
    place_of[name] = { id = id, kind = kind, i = i }
  end)
  local ran = support.run({ "--no-default-rules", "--rules", support.source .. "/rules/" .. pack,
    "--format", "ndjson", folder })
  for line in ran.out:gmatch("[^\n]+") do
    local case = assert(json.decode(line))
    assert(#case.rules.skipped == 0, case.rules.skipped[1] and case.rules.skipped[1].why)
    assert(#case.rules.limited == 0, "a rule hit a limit")
    local place = place_of[case.log:match("[^/\\]+$")]
    found[place.id][place.kind][place.i] = support.finding(case, place.id) ~= nil
  end
  return found
end

-- The screens of all hit examples: [name of the example] is the text of its case.
local function screens_in(lang)
  local folder, screens = support.folder(), {}
  each_example(nil, function(_, kind, _, text, name)
    if kind == "hit" then
      support.write(folder .. "/" .. name, text)
    end
  end)
  local ran = support.run({ "--lang", lang, "--all", folder })
  for screen in (ran.out .. "\n"):gmatch("(.-\n)\n") do
    local name = screen:match("^[^\n]-(example%-%d+%-hit%-%d+%.log)")
    if name and not screen:find("^logs ") then
      screens[name] = screen
    end
  end
  return screens
end

-- Whether the rule has a finding about the logs of an example, and the table of them.
local function counted(rule, example, lang)
  local arguments = { "--no-default-rules", "--rules", support.source .. "/rules/" .. rule.pack, "--lang", lang,
    support.example_folder(example) }
  for _, finding in ipairs(support.report(arguments).across) do
    if finding.rule == rule.rule.id then
      return true, support.run(arguments).out
    end
  end
  return false
end

local function memo(make)
  local made = {}
  return function(key)
    made[key] = made[key] or make(key)
    return made[key]
  end
end

local findings, screens = memo(findings_of), memo(screens_in)

local function assert_fits(screen)
  local lines = support.lines(screen)
  assert(#lines <= 25, #lines .. " lines:\n" .. screen)
  for _, line in ipairs(lines) do
    assert(support.columns(line) <= 80, "more than 80 columns: " .. line)
  end
end

describe("the default rules", function()
  teardown(support.forget)

  it("are there", function()
    assert.is_true(#rules >= 132)
  end)

  for number, rule in ipairs(rules) do
    describe(rule.pack .. "." .. rule.name, function()
      it("hits its examples", function()
        for i, example in ipairs(rule.rule.examples.hit) do
          if example.logs then
            assert.is_true(counted(rule, example, "en"), "example hit " .. i)
          else
            assert.is_true(findings(rule.pack)[rule.rule.id].hit[i], "example hit " .. i)
          end
        end
      end)

      it("misses what only looks like them", function()
        for i, example in ipairs(rule.rule.examples.miss) do
          if example.logs then
            assert.is_false(counted(rule, example, "en"), "example miss " .. i)
          else
            assert.is_false(findings(rule.pack)[rule.rule.id].miss[i], "example miss " .. i)
          end
        end
      end)

      it("fits one screen in both languages", function()
        for i, example in ipairs(rule.rule.examples.hit) do
          for _, lang in ipairs({ "en", "ja" }) do
            if example.logs then
              local _, text = counted(rule, example, lang)
              assert_fits((text:match("^(.-\n)\n")))
              assert_fits((text:match("\n\n(.*)$")))
            else
              local name = ("example-%03d-hit-%d.log"):format(number, i)
              assert_fits(assert(screens(lang)[name], "no screen of " .. name))
            end
          end
        end
      end)
    end)
  end
end)
