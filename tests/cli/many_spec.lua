-- Many logs: the table, the same bytes for every number of jobs, the log of a given time.
local support = require("support")

local SAMPLE = support.read(support.source .. "/tests/logs/sample/1709917331.log")
local WRITER = support.read(support.source .. "/tests/logs/writer_timeout.log")
local GOOD = "05/14/2023 18:01:30.015 VssStart()\n05/14/2023 18:40:12.612 {IDS_STRING3018}Exit Code: 0\n"

local folder

-- The sample, as if it had begun at another time.
local function at(seconds, log)
  return (log:gsub("(%d%d/%d%d/%d%d%d%d %d%d:%d%d:%d%d)", function(stamp)
    local month, day, year, hour, minute, second = stamp:match("(%d+)/(%d+)/(%d+) (%d+):(%d+):(%d+)")
    local time = os.time({ year = year, month = month, day = day, hour = hour, min = minute, sec = second }) + seconds
    return os.date("%m/%d/%Y %H:%M:%S", time)
  end))
end

local function put(seconds, log)
  support.write(("%s/%d.log"):format(folder, 1709917331 + seconds), log)
end

describe("a folder of logs", function()
  setup(function()
    folder = support.folder()
    os.execute("mkdir " .. folder .. "/older")
    for day = 0, 5 do
      put(-86400 * day, at(-86400 * day, SAMPLE))
    end
    put(-86400 * 6, WRITER)
    put(-86400 * 7, GOOD)
    support.write(folder .. "/older/1684087290.log", GOOD)
    support.write(folder .. "/.hidden.log", SAMPLE)
  end)
  teardown(support.forget)

  it("is read with the folders below it, hidden files left out", function()
    local report = support.report({ folder })
    assert.are.same({ 9, 7, 2 }, { report.summary.logs, report.summary.failed, report.summary.ok })
    assert.are.equal(6, report.summary.by_root["vss.snapshot_set_in_progress"])
  end)

  it("gives the same bytes for every number of jobs, in every format", function()
    for _, format in ipairs({ "text", "json", "ndjson" }) do
      local one = support.run({ "--format", format, "--jobs", "1", folder }).out
      assert.is_true(#one > 0)
      for _, jobs in ipairs({ "2", "7" }) do
        assert.are.equal(one, support.run({ "--format", format, "--jobs", jobs, folder }).out)
      end
    end
  end)

  it("is told as a table with the newest failure first, then that failure in full", function()
    local out = support.run({ "--lang", "en", folder }).out
    local first, second = out:find("1709917331.log", 1, true), out:find("1709830931.log", 1, true)
    assert.is_truthy(first and second and first < second, out)
    assert.is_truthy(out:find("9 logs", 1, true), out)
    assert.is_truthy(out:find("[FAILED]", 1, true), out)
    for _, line in ipairs(support.lines(out)) do
      assert.is_true(support.columns(line) <= 80, line)
    end
  end)

  it("prints every case with --all", function()
    local _, cases = support.run({ "--lang", "en", "--all", folder }).out:gsub("%[FAILED%]", "")
    assert.are.equal(7, cases)
  end)

  it("yields the log whose run covers a time, read as local time or as the log writes it", function()
    for _, time in ipairs({ "2024-03-09 02:02", "2024-03-08 17:02" }) do
      local report = support.report({ "--at", time, folder })
      assert.are.equal(1, #report.cases, time)
      assert.is_truthy(report.cases[1].log:find("1709917331.log", 1, true))
    end
  end)

  it("yields the last such time where --at has no date", function()
    local report = support.report({ "--at", "02:02", folder })
    assert.is_truthy(report.cases[1].log:find("1709917331.log", 1, true))
  end)

  it("fails no argument whose logs are all of another time", function()
    for _, option in ipairs({ { "--at", "2024-03-09 02:02" }, { "--since", "2024-03-09" } }) do
      local ran = support.run({ option[1], option[2], folder .. "/1709917331.log", folder .. "/older" })
      assert.are.equal(1, ran.status, option[1])
    end
    assert.are.equal(4, support.run({ "--since", "2024-03-09", folder, folder .. "/gone.log" }).status)
  end)

  it("is not judged where no run covers the time", function()
    assert.are.equal(4, support.run({ "--at", "2024-03-09 09:00", folder }).status)
  end)

  it("gives programs a report without cases where no log lies in the time", function()
    for option, time in pairs({ ["--at"] = "2024-03-09 09:00", ["--since"] = "2030-01-01" }) do
      local report, ran = support.report({ option, time, "--quiet", "--redact", folder })
      assert.are.equal(0, #report.cases)
      assert.are.equal("", support.misfit("report", ran.out))
      assert.are.equal(4, ran.status)
      assert.is_truthy(ran.err:find("no log", 1, true), ran.err)
    end
  end)

  it("tells what was not read where no log lies in the time, and writes no letter about nothing", function()
    local gone = folder .. "/gone.log"
    local ran = support.run({ "--lang", "en", "--at", "2024-03-09 09:00", folder, gone })
    assert.is_truthy(ran.out:find("Not read", 1, true), ran.out)
    assert.are.equal("", support.run({ "--format", "reply", "--at", "2024-03-09 09:00", folder }).out)
  end)

  it("yields the logs of some days with --since and --until", function()
    local report = support.report({ "--since", "2024-03-07", "--until", "2024-03-08 02:30", folder })
    assert.are.equal(2, report.summary.logs)
    assert.are.equal(2, support.run({ "--since", "last week", folder }).status)
    assert.are.equal(4, support.run({ "--since", "2030-01-01", folder }).status)
  end)

  it("says on standard error how far it is, where that is asked for", function()
    local report = support.run({ folder })
    assert.are.equal("", report.err) -- auto: no terminal
    assert.are.same(report, support.run({ "--progress", "never", folder }))
    for lang, last in pairs({ en = "vsswhy: 9 of 9 logs\n", ja = "vsswhy: 9 / 9 件のログ\n" }) do
      local ran = support.run({ "--lang", lang, "--progress", "always", folder })
      assert.are.equal(last, ran.err:match("[^\n]*\n$"))
      assert.are.same(support.run({ "--lang", lang, folder }).out, ran.out)
    end
  end)

  it("leaves no trace of its progress on a terminal", function()
    local shown = support.shell(("%s -c 'import pty, sys; pty.spawn(sys.argv[1:])' %s --progress always -o /dev/null %s 2>&1"):format(
      support.python, support.quoted(support.vsswhy), support.quoted(folder)))
    assert.is_truthy(shown:find("^\rvsswhy: %d of 9 logs.*\r +\r$"), shown)
  end)

  it("is one case a line as ndjson", function()
    local lines = support.lines(support.run({ "--format", "ndjson", folder }).out)
    assert.are.equal(9, #lines)
    for _, line in ipairs(lines) do
      assert.are.equal("vsswhy.case/1", require("dkjson").decode(line).schema)
    end
  end)
end)
