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
