-- `--format reply`: the mail to the customer says only what is sure, and nothing that does harm.
local support = require("support")

local LOGS = support.source .. "/tests/logs"
local REPLIES = {
  sample = "sample/1709917331.log", writer_timeout = "writer_timeout.log", storage = "storage.log",
  unknown = "unknown.log", ok = "ok.log",
}

local function replied(arguments, options)
  local words = { "--format", "reply" }
  for _, argument in ipairs(arguments) do
    words[#words + 1] = argument
  end
  return support.run(words, options).out
end

-- A pack of one rule for a code of its own, with some of its keys changed.
local function pack_of(keys)
  local folder = support.folder() .. "/ours"
  os.execute("mkdir " .. support.quoted(folder))
  support.write(folder .. "/array.lua", ([[
return {
  id = "ours.array", severity = "error", code = 0x80044711, name = "ARRAY_E_REPLICATING",
  title = { en = "The array was replicating" }, explain = { en = "No snapshot while it replicates." },
  %s
  examples = { hit = { "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)" },
               miss = { "05/14/2023 18:02:11.480 COM Error(0x80044712): p->DoSnapshotSet(&a)" } },
}
]]):format(keys))
  return folder
end

local ARRAY = "05/14/2023 18:02:11.480 COM Error(0x80044711): p->DoSnapshotSet(&a)\n"

local function replied_by(keys, log)
  return replied({ "--lang", "en", "--rules", pack_of(keys), "-" }, { stdin = log or ARRAY })
end

describe("a reply", function()
  teardown(support.forget)

  for name, path in pairs(REPLIES) do
    for _, lang in ipairs({ "en", "ja" }) do
      it(("is as it was when we last looked at it: %s in %s"):format(name, lang), function()
        local golden = ("%s/replies/%s.%s.txt"):format(LOGS, name, lang)
        local out = replied({ "--lang", lang, path }, { cd = LOGS })
        if os.getenv("VSSWHY_NEW_SCREENS") then
          support.write(golden, out)
        end
        assert.are.equal(support.read(golden), out)
      end)

      it(("fits 78 columns of CP932: %s in %s"):format(name, lang), function()
        local out = replied({ "--lang", lang, path }, { cd = LOGS })
        for _, line in ipairs(support.lines(out)) do
          assert.is_true(support.columns(line) <= 78, line)
          assert.is_nil(line:find("%s$"), "a blank at the end: " .. line)
        end
        local file = support.write(os.tmpname(), out)
        local _, status = support.shell("iconv -f UTF-8 -t CP932 " .. file .. " >/dev/null")
        os.remove(file)
        assert.are.equal(0, status)
      end)
    end
  end

  it("gives the title of a rule that has no words for customers", function()
    local out = replied_by("")
    assert.is_truthy(out:gsub("\n", " "):find("failed. The array was replicating (0x80044711).", 1, true), out)
  end)

  it("says likely where the rule does", function()
    local out = replied_by('confidence = "likely",')
    assert.is_truthy(out:gsub("\n", " "):find("The likely reason: The array was replicating", 1, true), out)
  end)

  it("names no cause that is only possible, and asks for what decides", function()
    local out = replied_by('confidence = "possible", ask = { en = { "the log of the array" } },')
    assert.is_nil(out:find("replicating", 1, true), out)
    assert.is_truthy(out:find("does not show why", 1, true), out)
    assert.is_truthy(out:find("- the log of the array", 1, true), out)
  end)

  it("tells nothing of a draft", function()
    local out = replied_by('status = "draft", advice = { en = { "Pull the plug." } }, ask = { en = { "the log of the array" } },')
    assert.is_nil(out:find("array", 1, true), out)
    assert.is_nil(out:find("plug", 1, true), out)
    assert.is_truthy(out:find("Please send", 1, true), out)
  end)

  it("leaves out a step that stops or deletes something without saying when it may be taken", function()
    local out = replied_by([[advice = { en = {
      { "Restart the array.", risk = "outage" }, { "Delete all copies.", risk = "loss" },
      { "If nobody uses it, restart the array's service.", risk = "outage" }, { "Look at it.", risk = "check" } } },]])
    assert.is_nil(out:find("Restart the array.", 1, true), out)
    assert.is_nil(out:find("Delete all copies.", 1, true), out)
    assert.is_truthy(out:find("1. If nobody uses it, restart the array's service.", 1, true), out)
    assert.is_truthy(out:find("2. Look at it.", 1, true), out)
  end)

  it("takes a step in the words for customers, or leaves it out", function()
    local out = replied_by([[advice = { en = {
      { "Read the log.", risk = "check", reply = false }, { "Look.", risk = "check", reply = "Please look at {local}." } } },]])
    assert.is_nil(out:find("Read the log", 1, true), out)
    assert.is_truthy(out:find("1. Please look at 18:02.", 1, true), out)
  end)

  it("tells the candidates that are likely and keeps the others to itself", function()
    local out = replied_by([[causes = { en = {
      { "a full disk", confidence = "likely" }, { "a ghost", confidence = "possible" } } },]])
    assert.is_truthy(out:find("- a full disk", 1, true), out)
    assert.is_nil(out:find("ghost", 1, true), out)
  end)

  it("says of -311 without a code that the reason is not known", function()
    local log = "05/14/2023 18:02:12.003 {IDS_STRING3018}Exit Code: -311\n"
    assert.is_truthy(replied({ "--lang", "en", "-" }, { stdin = log }):find("(exit code -311)", 1, true))
    assert.is_truthy(replied({ "--lang", "ja", "-" }, { stdin = log }):find("(終了コード -311)", 1, true))
  end)

  it("mentions an attempt that failed before the backup succeeded", function()
    local log = ARRAY .. "05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"
    assert.is_truthy(replied_by("", log):find("An attempt failed at first and was repeated.", 1, true))
  end)

  it("asks again for a file that could not be read, by its name only", function()
    local out = replied({ "--lang", "en", LOGS .. "/ok.log", "/nowhere/of/ours/gone.log" })
    assert.is_truthy(out:find("- gone.log", 1, true), out)
    assert.is_nil(out:find("nowhere", 1, true), out)
  end)

  it("makes what a log says harmless", function()
    local block = "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:\n" ..
      "ERROR: Selected writer 'See http://evil.example \27[31m\226\128\174' is in failed state!\n" ..
      "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n- Writer Failure code: 0x800423f2 (<Unknown error code>)\n"
    for _, lang in ipairs({ "en", "ja" }) do
      local out = replied({ "--lang", lang, "-" }, { stdin = block })
      assert.is_truthy(out:find("evil", 1, true), out)
      assert.is_nil(out:find("[\1-\9\11-\31\127]"), out)
      assert.is_nil(out:find("\226\128\174", 1, true), out)
      assert.is_nil(out:find("http://", 1, true), out)
    end
  end)
end)

describe("a reply about several logs", function()
  local folder
  setup(function()
    folder = support.folder()
    for day = 10, 12 do
      support.write(("%s/%d.log"):format(folder, day), ("05/%d/2023 18:02:11.480 COM Error(0x8004231f): p->DoSnapshotSet(&a)\n"):format(day))
    end
    support.write(folder .. "/13.log", "05/13/2023 18:02:11.480 COM Error(0x80042306): p->DoSnapshotSet(&a)\n")
    support.write(folder .. "/14.log", "05/14/2023 18:01:30.015 VssStart()\n05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n")
  end)
  teardown(support.forget)

  it("tells the newest failure first, and each other cause in a paragraph of its own", function()
    local out = replied({ "--lang", "en", folder })
    local newest, other = out:find("13 May 2023", 1, true), out:find("12 May 2023", 1, true)
    assert.is_truthy(newest and other and newest < other, out)
    assert.is_truthy(out:gsub("\n", " "):find("2 more backups failed for the same reason, the first on 10 May 2023", 1, true), out)
  end)

  it("says so where all of them succeeded", function()
    local out = replied({ "--lang", "en", folder .. "/14.log", LOGS .. "/ok.log" })
    assert.is_truthy(out:find("All backups in the 2 logs you sent completed successfully.", 1, true), out)
  end)

  it("is the same for every number of jobs", function()
    assert.are.equal(replied({ "--jobs", "1", folder }), replied({ "--jobs", "5", folder }))
  end)
end)
