-- Every default rule: its examples, run with its pack only, and its screens, with all rules.
local support = require("support")

local rules = support.default_rules()

local function hits(rule, example)
  local case, report = support.case(support.example(example),
    { "--no-default-rules", "--rules", support.source .. "/rules/" .. rule.pack })
  assert(#report.rules.skipped == 0, report.rules.skipped[1] and report.rules.skipped[1].why)
  assert(#report.rules.limited == 0, "the rule hit a limit")
  return support.finding(case, rule.rule.id) ~= nil
end

local function check_screen(text)
  local lines = support.lines(text)
  assert(#lines <= 25, #lines .. " lines:\n" .. text)
  for _, line in ipairs(lines) do
    assert(support.columns(line) <= 80, "more than 80 columns: " .. line)
  end
end

describe("the default rules", function()
  it("are there", function()
    assert.is_true(#rules >= 23)
  end)

  for _, rule in ipairs(rules) do
    describe(rule.pack .. "." .. rule.name, function()
      it("hits its examples", function()
        for i, example in ipairs(rule.rule.examples.hit) do
          assert.is_true(hits(rule, example), "example hit " .. i)
        end
      end)

      it("misses what only looks like them", function()
        for i, example in ipairs(rule.rule.examples.miss) do
          assert.is_false(hits(rule, example), "example miss " .. i)
        end
      end)

      it("fits one screen in both languages", function()
        for _, example in ipairs(rule.rule.examples.hit) do
          for _, lang in ipairs({ "en", "ja" }) do
            check_screen(support.run({ "--lang", lang, "-" }, { stdin = support.example(example) }).out)
          end
        end
      end)
    end)
  end
end)
