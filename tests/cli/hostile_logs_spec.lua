-- Logs, writer names and file names of an attacker: the report stays true, and harmless in every format.
local json = require("dkjson")
local support = require("support")

-- A new format is a new row.
local FORMATS = { "text", "json", "ndjson", "reply" }
local LANGS = { "en", "ja" }

local ESCAPES = {
  { "terminal escapes", "\27[2J\27]0;owned\7\27[31m" },
  { "eight-bit controls", "\u{9b}31m\u{85}\u{90}" },
  { "carriage returns and backspaces", "good\r\8\8\8\8evil" },
  { "bidirectional controls", "\u{202e}txt.exe\u{202c}\u{2066}x\u{2069}\u{61c}" },
  { "hidden characters", "a\u{200b}b\u{feff}c\u{ad}d\u{e0041}" },
  { "line separators", "one\u{2028}two\u{2029}three" },
  { "NUL characters", "a\0b" },
  { "bytes that are no text", "\xff\xfe\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80" },
  { "HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>" },
  { "Markdown", "[a](javascript:alert(1)) ```` | `x` |" },
  { "formulas of spreadsheets", "=cmd|'/c calc'!A1" },
  { "placeholders and formats", "{call} {{x}} %s%n%d \\u0041" },
}

-- What no byte of a report may be, by code point.
local function is_harmful(c)
  return (c < 0x20 and c ~= 0x0a) or (c >= 0x7f and c < 0xa0) or c == 0xad or c == 0x61c or c == 0xfeff
    or (c >= 0x200b and c <= 0x200f) or (c >= 0x2028 and c <= 0x202e) or (c >= 0x2060 and c <= 0x206f)
    or (c >= 0xe0000 and c <= 0xe007f)
end

local function assert_harmless(text, what)
  assert(utf8.len(text), what .. ": no valid UTF-8")
  for _, c in utf8.codes(text) do
    assert(not is_harmful(c), ("%s: passes on U+%04X"):format(what, c))
  end
end

-- A failed task in which `text` stands wherever a log's own words do.
local function log_of(text)
  text = text:gsub("\n", " ")
  return "05/14/2023 18:01:30.015 VssStart() " .. text .. "\n"
    .. "05/14/2023 18:02:11.480 COM Error(0x80042316): p->StartSnapshotSet(" .. text .. ")\n"
    .. "05/14/2023 18:02:11.482 OUTPUT: Selected writer '" .. text .. "' is in failed state!\n"
    .. "   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n"
    .. "   - Writer Failure code: 0x800423f2 (" .. text .. ")\n"
    .. "05/14/2023 18:02:11.613 {IDS_STRING3018}" .. text .. " Exit Code: -311\n"
end

-- A sanitizer puts memory of its own around every piece.
local it_plainly = os.getenv("ASAN_OPTIONS") and pending or it

describe("a hostile log", function()
  it_plainly("of rows within rows needs a small stack only", function()
    local log = support.folder() .. "/a.log"
    for _, row in ipairs({ "OUTPUT: ", "OUTPUT: Message: ", "Description: ", "Id:1 ", "値:" }) do
      support.write(log, "05/14/2023 18:02:11.480 " .. row:rep(65000 // #row) .. log_of("x"))
      local out, status = support.shell(("ulimit -s 256; %s --jobs 1 %s 2>&1"):format(support.quoted(support.vsswhy), log))
      assert.are.equal(1, status, row .. out)
    end
  end)

  for i, row in ipairs(ESCAPES) do
    it("is told truly and harmlessly: " .. row[1], function()
      local log = log_of(row[2])
      for k, format in ipairs(FORMATS) do
        local lang = LANGS[(i + k) % #LANGS + 1]
        local ran = support.run({ "--format", format, "--lang", lang, "-" }, { stdin = log })
        assert.are.equal(1, ran.status, format .. ": " .. ran.err)
        assert.are.equal("", ran.err)
        assert_harmless(ran.out, format .. " in " .. lang)
      end
      local case = support.case(log)
      assert.are.same({ "failed", #log, 6 }, { case.verdict, case.bytes, case.lines })
      assert.are.equal("vss.snapshot_set_in_progress", case.root)
    end)
  end

  it("has what it wrote in the evidence of JSON, escaped", function()
    local case = support.case(log_of("\27[2J\u{202e}\u{9b}x\u{e0041}"))
    assert.is_truthy(case.findings[1].evidence[1].text:find("(\27[2J\u{202e}\u{9b}x\u{e0041})", 1, true))
  end)

  it("of a name that is hostile too is told by it, in a folder and alone", function()
    local folder = support.folder()
    for i, row in ipairs(ESCAPES) do
      support.write(("%s/%02d%s.log"):format(folder, i, row[2]:gsub("[%z/]", "")), log_of("x"))
    end
    support.write(folder .. "/line\nbreak.log", log_of("x"))
    for _, lang in ipairs(LANGS) do
      for _, format in ipairs(FORMATS) do
        local ran = support.run({ "--format", format, "--lang", lang, "--all", folder })
        assert.are.equal(1, ran.status, ran.err)
        assert_harmless(ran.out, format)
      end
    end
    local report = support.report({ folder })
    assert.are.same({ #ESCAPES + 1, #ESCAPES + 1 }, { report.summary.logs, report.summary.failed })
    support.forget()
  end)
end)

describe("what is said on standard error", function()
  local EVIL = "\27[2J\u{202e}\u{9b}\7"

  it("never passes on a control character of an argument", function()
    for _, words in ipairs({
      { "--lang", EVIL, "x" }, { "--" .. EVIL, "x" }, { "--format", EVIL, "x" }, { "--at", EVIL, "-" },
      { "--since", EVIL, "-" }, { "--rules", EVIL, "-" }, { "--utc-offset", EVIL, "-" }, { "-o", "/nowhere/" .. EVIL, "-" },
      { "lookup", "--" .. EVIL }, { "lookup", EVIL }, { "rules", EVIL }, { "rules", "show", EVIL }, { "help", EVIL },
      { "rules", "check", EVIL }, { EVIL }, { "diagnos" .. EVIL },
    }) do
      local ran = support.run(words, { stdin = "05/14/2023 18:02:11.613 x\n" })
      assert.is_true(ran.status > 1, table.concat(words, " "))
      assert_harmless(ran.err, "stderr of " .. json.encode(words))
      assert_harmless(ran.out, "stdout of " .. json.encode(words))
    end
  end)

  it("keeps the reason where the path is very long", function()
    local ran = support.run({ "--lang", "en", ("long/"):rep(700) .. "gone.log" })
    assert.are.equal(4, ran.status)
    assert.is_truthy((ran.out .. ran.err):gsub("%s+", " "):find("no such file", 1, true), ran.out)
  end)
end)

describe("text that is damaged", function()
  it("is read on behind half a surrogate pair of UTF-16", function()
    local log = log_of("x"):gsub(".", "%0\0")
    for _, half in ipairs({ "\x3d\xd8", "\x00\xdc", "\x3d\xd8\x3d\xd8" }) do
      local case = support.case("\xff\xfe" .. half .. "\n\0" .. log .. half .. "x")
      assert.are.same({ "utf-16le", "failed" }, { case.encoding, case.verdict })
      assert.are.equal("vss.snapshot_set_in_progress", case.root)
    end
  end)

  it("is judged where NULs make up a part of it, as a disk leaves them", function()
    local log = log_of("x")
    local case = support.case(log .. ("\0"):rep(100000) .. "\n" .. log)
    assert.are.equal("failed", case.verdict)
    assert.are.equal(#log * 2 + 100001, case.bytes)
  end)

  it("is counted, byte for byte, where it is no UTF-8", function()
    local case = support.case("05/14/2023 18:02:11.480 COM Error(0x80042316): \xc0\xaf\xed\xa0\x80 p->StartSnapshotSet(x)\n")
    local replaced
    for _, note in ipairs(case.notes) do
      replaced = note.what == "bytes-replaced" and note.count or replaced
    end
    assert.are.equal(5, replaced)
  end)
end)

describe("a log without measure", function()
  local function piped(command)
    local out, status = support.shell(command .. " | " .. support.quoted(support.vsswhy) .. " --format json -")
    return assert(json.decode(out)).cases[1], status
  end

  it("of one line of 64 MiB is read in little memory", function()
    local case = piped("(printf 'x COM Error(0x80042316): a '; head -c 67108864 /dev/zero | tr '\\0' y; printf ' Exit Code: -311\\n') 2>&1")
    assert.are.same({ 1, 67108864 + 44 }, { case.lines, case.bytes })
    assert.are.equal("failed", case.verdict)
    local function peak_of(bytes)
      return support.peak_memory(("head -c %d /dev/zero | tr '\\0' y | %s --jobs 1 -")
        :format(bytes, support.quoted(support.vsswhy)))
    end
    assert.is_true(peak_of(67108864) - peak_of(4194304) < 8192, "the memory grows with the line")
  end)

  it("of two hundred thousand findings is counted exactly", function()
    local case, status = piped("yes '05/14/2023 18:02:11.480 COM Error(0x80042316): p->StartSnapshotSet(x)' | head -n 200000")
    assert.are.same({ 1, 200000, 200000 }, { status, case.lines, case.findings[1].count })
    assert.are.equal(200000, case.findings[1].evidence[#case.findings[1].evidence].line)
  end)

  it("of different findings without end is cut, and says so", function()
    local case = piped("seq 30000 | awk '{ printf \"05/14/2023 18:02:11.480 COM Error(0x8005%04x): p->A()\\n\", $1 % 65536 }'")
    assert.are.equal("failed", case.verdict)
    assert.is_true(#case.findings > 1000 and #case.findings <= 16384)
    local notes = {}
    for _, note in ipairs(case.notes) do
      notes[note.what] = note.count
    end
    assert.are.equal(30000 - #case.findings, notes["hits-counted-only"])
  end)
end)

describe("what is no plain file", function()
  local folder

  before_each(function() folder = support.folder() end)
  after_each(support.forget)

  -- Runs with a deadline, so that waiting for a pipe is a failure and no hang.
  local function unread(path)
    local out = support.shell("timeout 20 " .. support.quoted(support.vsswhy) .. " --lang en --format json " .. support.quoted(path))
    return assert(json.decode(out), out).unread
  end

  it("is told as unread: a FIFO, a device, links in a circle", function()
    os.execute(("mkfifo %s/pipe.log && ln -s b.log %s/a.log && ln -s a.log %s/b.log"):format(folder, folder, folder))
    for path, why in pairs({ [folder .. "/pipe.log"] = "neither a file nor a folder", ["/dev/zero"] = "neither a file nor a folder", [folder .. "/a.log"] = "loop" }) do
      local list = unread(path)
      assert.are.equal(1, #list)
      assert.is_truthy(list[1].why:find(why, 1, true), list[1].why)
    end
    assert.are.equal(3, #unread(folder))
  end)

  it("is not entered twice: a folder that links to itself", function()
    os.execute(("ln -s . %s/again && ln -s .. %s/up"):format(folder, folder))
    support.write(folder .. "/a.log", log_of("x"))
    local report = support.report({ folder })
    assert.are.same({ 1, 0 }, { report.summary.logs, #report.unread })
  end)

  it("is told where folders are deeper than the limit", function()
    local deep = folder .. ("/d"):rep(40)
    os.execute("mkdir -p " .. deep)
    support.write(deep .. "/a.log", log_of("x"))
    support.write(folder .. "/b.log", log_of("x"))
    local report = support.report({ "--lang", "en", folder })
    assert.are.same({ 1, 1 }, { report.summary.logs, #report.unread })
    assert.is_truthy(report.unread[1].why:find("deeper than 32", 1, true))
  end)

  it_plainly("takes at most 3 KiB of memory a file: three thousand files, most of them foreign", function()
    os.execute(("cd %s && touch 0"):format(folder))
    local command = support.quoted(support.vsswhy) .. " --jobs 1 --format ndjson " .. support.quoted(folder)
    local alone = support.peak_memory(command)
    os.execute(("cd %s && rm 0 && seq 3000 | xargs touch"):format(folder))
    local peak = support.peak_memory(command)
    assert.is_true(peak - alone < 3 * 3000, ("%d KiB"):format(peak - alone))
    support.write(folder .. "/1500", log_of("x"))
    local report, ran = support.report({ folder })
    assert.are.equal(1, ran.status)
    assert.are.same({ 3000, 1, 2999 }, { report.summary.logs, report.summary.failed, report.summary.unknown })
  end)
end)

describe("a log that changes while it is read", function()
  it("does no harm where it grows or is truncated", function()
    local path = support.folder() .. "/a.log"
    local writer = ("i=0; while [ $i -lt 200 ]; do yes '%s' | head -n 20000 >>%s; : >%s; i=$((i+1)); done")
      :format("05/14/2023 18:02:11.480 COM Error(0x80042316): p->StartSnapshotSet(x)", path, path)
    support.write(path, log_of("x"))
    os.execute("(" .. writer .. ") >/dev/null 2>&1 & echo $! >" .. path .. ".pid")
    for _ = 1, 10 do
      local ran = support.run({ "--format", "json", path })
      assert.is_true(ran.status == 1 or ran.status == 4, ran.status .. ran.err)
      assert.is_truthy(json.decode(ran.out), ran.out)
    end
    os.execute("kill $(cat " .. path .. ".pid) 2>/dev/null")
    support.forget()
  end)
end)
