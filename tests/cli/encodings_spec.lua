-- Every documented code is the root of a log in every encoding that logs come in.
local support = require("support")
local codes = require("cli.article")

local ENCODINGS = {
  { "UTF-8", "utf-8" },
  { "UTF-8", "utf-8", mark = "\xef\xbb\xbf" },
  { "UTF-16LE", "utf-16le" },
  { "UTF-16LE", "utf-16le", mark = "\xff\xfe" },
  { "UTF-16BE", "utf-16be" },
  { "UTF-16BE", "utf-16be", mark = "\xfe\xff" },
  { "CP932", "cp932" },
}

-- A log with some Japanese in it, so that its encoding can be told.
local function log_of(code)
  return table.concat({
    "05/14/2023 18:01:30.015 VssStart()",
    "05/14/2023 18:01:30.101 タスク「毎日のバックアップ」を開始しました",
    ("05/14/2023 18:02:11.480 COM Error(0x%08x): m_pVssObject->DoSnapshotSet(&pAsync)"):format(code),
    "05/14/2023 18:02:11.612 {IDS_STRING3025}Could not start VSS Level=ERROR [0]",
    "",
  }, "\r\n")
end

local function converted(text, encoding)
  local path = support.write(os.tmpname(), text)
  local out = support.shell(("iconv -f UTF-8 -t %s %s"):format(encoding, path))
  os.remove(path)
  return out
end

-- The cases of one log a code, in the order of the codes.
local function cases_in(encoding)
  local folder = support.folder()
  for i, row in ipairs(codes) do
    support.write(("%s/%02d.log"):format(folder, i), (encoding.mark or "") .. converted(log_of(row[1]), encoding[1]))
  end
  return support.report({ folder }).cases
end

describe("a log in any encoding", function()
  after_each(support.forget)

  for _, encoding in ipairs(ENCODINGS) do
    it(("has its code read: %s%s"):format(encoding[1], encoding.mark and " with a byte order mark" or ""), function()
      local cases = cases_in(encoding)
      assert.are.equal(#codes, #cases)
      for i, row in ipairs(codes) do
        local case = cases[i]
        assert.are.equal(encoding[2], case.encoding)
        assert.are.equal("failed", case.verdict)
        assert.are.equal(row[2], case.findings[1].name, row[2])
        assert.are.equal("root", case.findings[1].role)
        assert.are.equal(3, case.findings[1].evidence[1].line)
      end
    end)
  end

  it("is read as it is told to be", function()
    local case = support.case(converted(log_of(0x80042316), "UTF-16BE"), { "--encoding", "utf-16be" })
    assert.are.equal("VSS_E_SNAPSHOT_SET_IN_PROGRESS", case.findings[1].name)
  end)
end)
