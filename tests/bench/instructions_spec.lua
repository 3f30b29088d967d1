-- The check of instruction counts, with a valgrind that says what it is told to: that it passes, and that it can fail.
local support = require("support")

after_each(support.forget)

-- Runs the check where each run of vsswhy counts `counted`, with `limits` as the file of limits.
local function check(counted, limits, option)
  local place = support.folder()
  support.write(place .. "/valgrind", ('#!/bin/sh\necho "==1== %s" >&2\n'):format(counted))
  support.write(place .. "/limits", limits)
  local out, status = support.shell(("chmod +x %s/valgrind && PATH=%s:$PATH VSSWHY_LIMITS=%s/limits sh %s/tests/bench/instructions.sh %s 2>&1")
    :format(place, place, place, support.quoted(support.source), option or ""))
  return out, status, support.read(place .. "/limits")
end

describe("the check of instructions", function()
  it("passes where no limit is exceeded", function()
    local out, status = check("Collected : 5000", "start 5000\nsmall_log 0\nmib 0\nevent 0\n")
    assert.are.equal(0, status, out)
    assert.is_nil(out:find("TOO MANY", 1, true))
  end)

  it("fails and names what is above its limit", function()
    local out, status = check("Collected : 5001", "start 5000\nsmall_log 0\nmib 0\nevent 0\n")
    assert.are.equal(1, status)
    assert.is_truthy(out:find("start +5001 instructions, at most +5000: TOO MANY"))
    assert.is_truthy(out:find("event[^\n]*good"))
  end)

  it("fails where a limit is missing", function()
    local out, status = check("Collected : 5000", "small_log 0\nmib 0\nevent 0\n")
    assert.are.equal(1, status, out)
  end)

  it("fails where nothing was counted", function()
    local out, status = check("no such tool", "start 5000\nsmall_log 0\nmib 0\nevent 0\n")
    assert.are.equal(1, status)
    assert.is_truthy(out:find("did not count", 1, true))
  end)

  it("writes new limits a tenth above what it counts", function()
    local _, status, limits = check("Collected : 5000", "# What this is.\nstart 1\n", "--renew")
    assert.are.equal(0, status)
    assert.are.equal("# What this is.\nstart 5501\nsmall_log 1\nmib 1\nevent 1\n", limits)
  end)
end)
