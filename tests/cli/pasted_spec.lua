-- Pasted text is a log: what mail, tickets, consoles and web pages do to it changes nothing.
local support = require("support")

local WRITER = {
  "05/14/2023 18:01:30.015 VssStart()",
  "05/14/2023 18:03:52.790 com exception caught(0x8000ffff) in VssStart",
  "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
  "ERROR: Selected writer 'Replica Writer of O'Neill' is in failed state!",
  "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
  "- Writer Failure code: 0x800423f2 (<Unknown error code>)",
  "- Writer ID: {e8132975-6f93-4464-a53e-1050253ae220}",
  "05/14/2023 18:03:53.101 {IDS_STRING3018}Exit Code: -311",
}

local CALL = {
  "05/14/2023 18:01:30.015 VssStart()",
  "05/14/2023 18:02:11.480 COM Error(0x8004230f): m_pVssObject->GatherWriterMetadata(&pAsync)",
  "05/14/2023 18:02:11.611 [05/15/2023 03:02:11.480] OUTPUT: - Error text: VSS_E_UNEXPECTED_PROVIDER_ERROR",
  "05/14/2023 18:02:11.700 {IDS_STRING3018}Exit Code: -311",
}

local function full_width(line)
  return (line:gsub(".", function(c)
    return c == " " and "　" or utf8.char(c:byte() - 0x21 + 0xff01)
  end))
end

local each = {
  ["quoted"] = function(line) return "> " .. line end,
  ["quoted twice"] = function(line) return ">> " .. line end,
  ["behind bars"] = function(line) return "| " .. line end,
  ["indented as code"] = function(line) return "    " .. line end,
  ["indented by a tab"] = function(line) return "\t" .. line end,
  ["numbered by an editor"] = function(line, n) return ("%4d  %s"):format(n + 8, line) end,
  ["numbered with a colon"] = function(line, n) return ("%d: %s"):format(n + 8, line) end,
  ["numbered with a full stop"] = function(line, n) return ("%d. %s"):format(n, line) end,
  ["numbered in words"] = function(line, n) return ("line %d: %s"):format(n, line) end,
  ["numbered in Japanese"] = function(line, n) return ("%d行目: %s"):format(n, line) end,
  ["numbered and quoted"] = function(line, n) return ("> %d: %s"):format(n, line) end,
  ["found by grep"] = function(line, n) return ("1684087290.log%s%d%s%s"):format(":", n, ":", line) end,
  ["found by findstr"] = function(line) return "1684087290.log:" .. line end,
  ["in quotes"] = function(line) return '"' .. line .. '"' end,
  ["in a list"] = function(line) return "・" .. line end,
  ["with no-break spaces"] = function(line) return (line:gsub(" ", "\u{a0}")) end,
  ["in full width"] = full_width,
  ["with a tab behind the stamp"] = function(line) return (line:gsub("^(../../.... %S+) ", "%1\t")) end,
  ["as a table with commas"] = function(line) return (line:gsub("^(../../.... %S+) ", "%1,")) end,
  ["with trailing blanks"] = function(line) return line .. "   " end,
}

local function dressed(lines, dress)
  local out = {}
  for n, line in ipairs(lines) do
    out[n] = dress(line, n)
  end
  return table.concat(out, "\n") .. "\n"
end

-- Lines broken after so many columns, as a console does it.
local function broken(lines, columns)
  local out = {}
  for _, line in ipairs(lines) do
    while #line > columns do
      out[#out + 1] = line:sub(1, columns)
      line = line:sub(columns + 1)
    end
    out[#out + 1] = line
  end
  return table.concat(out, "\n") .. "\n"
end

describe("a log that was pasted", function()
  for name, dress in pairs(each) do
    it("tells the writer's failure: " .. name, function()
      local case = support.case(dressed(WRITER, dress))
      assert.are.equal("0x800423f2", case.findings[1].code)
      assert.are.equal("Replica Writer of O'Neill", case.findings[1].writer)
      assert.are.equal(-311, case.exit_code)
      assert.are.equal("+09:00", case.utc_offset)
    end)

    it("tells the failed call: " .. name, function()
      local case = support.case(dressed(CALL, dress))
      assert.are.equal("0x8004230f", case.findings[1].code)
      assert.are.equal("GatherWriterMetadata", case.findings[1].call)
      assert.are.equal(-311, case.exit_code)
    end)
  end

  for _, columns in ipairs({ 60, 64, 68, 72, 76, 80, 84 }) do
    it("tells the failed call in lines broken at column " .. columns, function()
      local case = support.case(broken(CALL, columns))
      assert.are.equal("0x8004230f", case.findings[1].code)
      assert.are.equal("GatherWriterMetadata", case.findings[1].call)
    end)
  end

  it("counts the mended lines in a note", function()
    local case = support.case(dressed(WRITER, each["numbered with a colon"]))
    assert.are.equal("pasted-text-mended", case.notes[1].what)
    assert.are.equal(#WRITER, case.notes[1].count)
  end)

  it("keeps its lines as they are stored in the evidence", function()
    local case = support.case(dressed(WRITER, each["numbered with a colon"]))
    assert.are.equal("12: " .. WRITER[4], case.findings[1].evidence[1].text)
  end)

  it("reads a numbered list of writers", function()
    local case = support.case("1: Writer name: 'First Writer'\n2:    State: [1] Stable\n3:    Last error: No error\n")
    assert.are.equal("listing", case.kind)
    assert.are.equal("ok", case.verdict)
  end)
end)
