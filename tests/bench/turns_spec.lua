-- The program that times commands in turn: what it measures decides what the page says.
local support = require("support")

local TURNS = support.build .. "/tests/bench_turns"

after_each(support.forget)

-- Runs turns; each command is a list of words. Returns the lines it printed, its messages and its status.
local function turns(rounds, ...)
  local commands = {}
  for _, words in ipairs({ ... }) do
    commands[#commands + 1] = table.concat(words, "\n") .. "\n"
  end
  local place = support.folder()
  local input = support.write(place .. "/commands", table.concat(commands, "\n"))
  local out, status = support.shell(("%s %d <%s 2>%s/err"):format(TURNS, rounds, input, place))
  local lines = {}
  for line in out:gmatch("[^\n]+") do
    lines[#lines + 1] = line
  end
  return lines, support.read(place .. "/err"), status
end

describe("turns", function()
  it("runs the commands in turn, one round more than it counts", function()
    local said = support.folder() .. "/said"
    local _, _, status = turns(2, { "sh", "-c", "echo a >>" .. said }, { "sh", "-c", "echo b >>" .. said })
    assert.are.equal(0, status)
    assert.are.equal("a\nb\na\nb\na\nb\n", support.read(said))
  end)

  it("prints times in order and memory for each", function()
    local lines = turns(3, { "true" }, { "sh", "-c", "sleep 0.01" })
    assert.are.equal(2, #lines)
    local min, median, max, cpu_min, cpu_median, cpu_max, kib = lines[2]:match(
      "^(%d+)\t(%d+)\t(%d+)\t(%d+)\t(%d+)\t(%d+)\t(%d+)$")
    assert.is_true(tonumber(min) <= tonumber(median) and tonumber(median) <= tonumber(max))
    assert.is_true(tonumber(min) >= 10000)
    assert.is_true(tonumber(cpu_min) <= tonumber(cpu_median) and tonumber(cpu_median) <= tonumber(cpu_max))
    assert.is_true(tonumber(cpu_max) < tonumber(min))
    assert.is_true(tonumber(kib) > 100)
  end)

  it("sets what stands before the program, for this command only", function()
    local check = '[ "$BENCH_WORD" = "two words" ]'
    local _, _, status = turns(1, { "BENCH_WORD=two words", "sh", "-c", check .. " || exit 3" },
      { "sh", "-c", check .. " && exit 3; true" })
    assert.are.equal(0, status)
  end)

  it("gives a file to write to, where no grep stops at its first find", function()
    local _, err = turns(1, { "sh", "-c", "[ -f /proc/self/fd/1 ] || exit 3" })
    assert.are.equal("", err)
  end)

  it("takes 1 for an answer and more for a failure", function()
    local _, _, good = turns(1, { "false" })
    local _, err, bad = turns(1, { "sh", "-c", "exit 2" })
    assert.are.equal(0, good)
    assert.are.equal(2, bad)
    assert.is_truthy(err:find("exit 2", 1, true))
  end)

  it("names a program that is not there", function()
    local _, err, status = turns(1, { "no-such-program" })
    assert.are.equal(2, status)
    assert.is_truthy(err:find("no-such-program", 1, true))
  end)
end)
