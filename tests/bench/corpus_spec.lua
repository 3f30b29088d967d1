-- The logs that speed is measured on: the same bytes everywhere, in the shape that the page names.
local corpus = require("bench.corpus")
local support = require("support")

local SMALL = 0.002

local place

before_each(function() place = support.folder() end)
after_each(support.forget)

local function made(kind, size)
  local path = place .. "/" .. kind
  corpus[kind](path, size or SMALL)
  return path
end

local function count(text, pattern)
  local _, found = text:gsub(pattern, "")
  return found
end

describe("a corpus", function()
  it("has the same bytes each time", function()
    local first = support.read(made("big"))
    made("one")
    assert.is_true(first == support.read(made("big")))
  end)

  it("is as large as it should be, in whole lines", function()
    local text = support.read(made("big", 0.004))
    local bytes = 0.004 * 1024 * 1024 * 1024
    assert.is_true(math.abs(#text - bytes) < 1000)
    assert.are.equal("\r\n", text:sub(-2))
    assert.are.equal(count(text, "\n"), count(text, "\r\n%d%d/%d%d/%d%d%d%d %d%d:") + 1)
  end)

  it("has a failure about each 10,000 lines", function()
    local text = support.read(made("big", 0.02))
    local failures = count(text, "COM Error%(0x")
    assert.is_true(math.abs(count(text, "\n") / failures - 10000) < 3000)
    assert.are.equal(failures, count(text, "Exit Code: %-311"))
  end)

  it("is dense where each fifth line tells of a failure", function()
    local line = 0
    for text in support.read(made("dense")):gmatch("[^\n]+") do
      line = line + 1
      local failed = text:find("COM Error%(0x") or text:find("Error text") or text:find("Level=ERROR")
      assert.are.equal(line % 5 == 0, failed ~= nil, text)
    end
  end)

  it("is one text in three encodings", function()
    local utf8 = support.read(made("utf8"))
    local utf16, cp932 = made("utf16"), made("cp932")
    assert.is_truthy(utf8:find("タスク", 1, true))
    assert.is_true(utf8 == support.shell("iconv -f UTF-16 -t UTF-8 " .. utf16))
    assert.is_true(utf8 == support.shell("iconv -f CP932 -t UTF-8 " .. cp932))
  end)

  it("has many small logs in folders of 200", function()
    local folder = made("small", 0.02)
    local function lines_of(command)
      return count(support.shell(command), "\n")
    end
    assert.are.equal(400, lines_of("find " .. folder .. " -name '*.log'"))
    assert.are.equal(2, lines_of("ls " .. folder))
    local failed = lines_of("grep -rl 'COM Error' " .. folder)
    assert.is_true(failed >= 4 and failed <= 24)
  end)
end)
