-- vsswhy --follow: a log that is still being written.
local json = require("dkjson")
local support = require("support")

local STAMP = "05/14/2023 18:02:11.480 "
local FAILS = STAMP .. "COM Error(0x80042316): p->StartSnapshotSet(&id)\n"
local ENDS = STAMP .. "{IDS_STRING3018}Exit Code: -311\n"
local GOOD = STAMP .. "{IDS_STRING3018}Exit Code: 0\n"
local START = STAMP .. "VssStart()\n"

-- Functions of the shell: `follow OPTIONS` starts it, `wait_for TEXT FILE` waits at most a minute, `stop` ends it.
local SHELL = [[
follow() { %s "$VSSWHY" --follow "$@" log >out 2>err & pid=$!; wait_for 'vsswhy: log: ' err; }
wait_for() {
  n=0
  until grep -qF -e "$1" "$2"; do
    sleep 0.1; n=$((n+1))
    if [ $n -gt 600 ]; then echo "never came: $1" >&2; kill -TERM $pid; exit 9; fi
  done
}
cases() { n=0; until [ "$(wc -l <out)" -ge "$1" ]; do
    sleep 0.1; n=$((n+1)); if [ $n -gt 600 ]; then echo "only $(wc -l <out) cases" >&2; kill -TERM $pid; exit 9; fi
  done; }
stop() { kill -TERM $pid; wait $pid; echo $? >status; }
]]

-- Runs a script beside the files of a log in pieces; returns the cases, what was written, and the exit status.
local function followed(script, options)
  options = options or {}
  local folder = support.folder()
  for name, text in pairs(options.files or {}) do
    support.write(folder .. "/" .. name, text)
  end
  if options.rules then
    os.execute("mkdir " .. support.quoted(folder .. "/ours"))
    support.write(folder .. "/ours/busy.lua", options.rules)
  end
  support.write(folder .. "/script", SHELL:format(options.env or "") .. script)
  local err, status = support.shell(("cd %s && VSSWHY=%s LC_ALL=C.UTF-8 sh script 2>&1"):format(
    support.quoted(folder), support.quoted(support.vsswhy)))
  assert(status == 0, err)
  local out = support.read(folder .. "/out")
  local cases = {}
  for line in out:gmatch("{[^\n]*}\n") do
    cases[#cases + 1] = assert(json.decode(line))
  end
  return { cases = cases, out = out, err = support.read(folder .. "/err"),
    status = tonumber((support.read(folder .. "/status"):match("%d+"))) }
end

local function busy(code)
  return ([[
return { id = "ours.busy", severity = "error", code = %s, title = { en = "Busy %s" }, explain = { en = "E" },
  examples = { hit = { "COM Error(%s): p->A(&a)" }, miss = { "x" } } }
]]):format(code, code, code)
end

describe("an episode", function()
  after_each(support.forget)

  it("closes at the line with the exit code, with true lines and offsets", function()
    local ran = followed([[
      cat start >log; follow --format ndjson
      sleep 0.3; printf '05/14/2023 18:02:11.480 COM Err' >>log; sleep 0.7; printf 'or(0x80042316): p->StartSnapshotSet(&id)\n' >>log
      cat ends >>log; cases 1
      cat start fails good >>log; cases 2
      stop]], { files = { start = START, fails = FAILS, ends = ENDS, good = GOOD } })
    assert.are.equal(2, #ran.cases)
    local first, second = ran.cases[1], ran.cases[2]
    assert.are.equal("vsswhy.case/1", first.schema)
    assert.are.equal("failed", first.verdict)
    assert.are.equal("vss.snapshot_set_in_progress", first.root)
    assert.are.equal(2, first.findings[1].evidence[1].line)
    assert.are.equal(#START, first.findings[1].evidence[1].offset)
    assert.are.equal("ok", second.verdict)
    local evidence = support.finding(second, "vss.snapshot_set_in_progress").evidence[1]
    assert.are.equal(5, evidence.line)
    assert.are.equal(#START * 2 + #FAILS + #ENDS, evidence.offset)
    assert.are.equal(1, ran.status)
  end)

  it("is told one by one where several stand in the log already", function()
    local ran = followed([[cat fails ends good fails ends >log; follow --format ndjson; cases 3; stop]],
      { files = { fails = FAILS, ends = ENDS, good = GOOD } })
    assert.are.equal("failed", ran.cases[1].verdict)
    assert.are.equal("ok", ran.cases[2].verdict)
    assert.are.equal("failed", ran.cases[3].verdict)
    assert.are.equal(4, ran.cases[3].findings[1].evidence[1].line)
  end)

  it("closes where no hit comes for a while", function()
    local ran = followed([[cat fails >log; follow --format ndjson; cases 1; stop]],
      { files = { fails = FAILS }, env = "VSSWHY_FOLLOW_IDLE=1" })
    assert.are.equal(1, #ran.cases)
    assert.are.equal("vss.snapshot_set_in_progress", ran.cases[1].root)
  end)

  it("closes at rotation, and the new file is followed", function()
    local ran = followed([[cat start fails >log; follow --format ndjson; sleep 2
      mv log log.1; cat ends >>log.1; sleep 0.3; cat start good >log; cases 2; stop]],
      { files = { start = START, fails = FAILS, ends = ENDS, good = GOOD } })
    assert.are.equal("failed", ran.cases[1].verdict)
    assert.are.equal(-311, ran.cases[1].exit_code)
    assert.are.equal("ok", ran.cases[2].verdict)
    assert.are.equal(2, ran.cases[2].findings[1] and ran.cases[2].findings[1].evidence[1].line or 2)
  end)

  it("closes where the log is cut short, which is then read from its start", function()
    local ran = followed([[cat start fails >log; follow --format ndjson; sleep 2
      cat fails >log; cases 1; cat ends >>log; cases 2; stop]],
      { files = { start = START, fails = FAILS, ends = ENDS } })
    assert.are.equal(2, ran.cases[1].findings[1].evidence[1].line)
    assert.are.equal(1, ran.cases[2].findings[1].evidence[1].line)
    assert.are.equal(0, ran.cases[2].findings[1].evidence[1].offset)
  end)

  it("closes at the stop, with a last line that has no end", function()
    local ran = followed([[cat start >log; follow --format ndjson; sleep 0.3
      printf '05/14/2023 18:02:11.480 COM Error(0x80042316): p->StartSnapshotSet(&id)' >>log; sleep 0.3; stop]],
      { files = { start = START } })
    assert.are.equal(1, #ran.cases)
    assert.are.equal(1, ran.status)
  end)

  it("writes nothing beside its reports where it is to be quiet", function()
    local ran = followed([[cat fails ends >log
      "$VSSWHY" --follow --quiet --format ndjson log >out 2>err & pid=$!; cases 1; stop]],
      { files = { fails = FAILS, ends = ENDS } })
    assert.are.equal("", ran.err)
  end)

  it("counts for the exit status from the severity of --fail-on", function()
    local rule = busy("0x80044711"):gsub('"error"', '"warning"')
    local files = { busy = STAMP .. "COM Error(0x80044711): p->A(&a)\n", good = GOOD }
    for option, status in pairs({ ["--fail-on warning"] = 1, ["--fail-on error"] = 0 }) do
      local ran = followed("cat busy good >log; follow --format ndjson --rules ours " .. option .. "; stop",
        { files = files, rules = rule })
      assert.are.same({ status, 1 }, { ran.status, #ran.cases }, option)
    end
  end)

  it("names no folder of its log where it is redacted", function()
    local rule = busy("0x80044711"):gsub("examples =", "when = function() error('no') end,\n  examples =")
    local ran = followed([[mkdir kunde; cat busy ends >kunde/night.log
      "$VSSWHY" --follow --redact --format ndjson --rules "$PWD/ours" "$PWD/kunde/night.log" >out 2>err & pid=$!; cases 1; stop]],
      { files = { busy = STAMP .. "COM Error(0x80044711): p->A(&a)\n", ends = ENDS }, rules = rule })
    assert.are.equal("night.log", ran.cases[1].rules.limited[1].log)
    assert.is_falsy(ran.out:find("kunde", 1, true), ran.out)
  end)

  it("is coloured where that is asked for", function()
    local ran = followed([[cat fails ends >log; follow --color always; wait_for 'vsswhy ' out; stop]],
      { files = { fails = FAILS, ends = ENDS } })
    assert.is_truthy(ran.out:find("\27[1;31m[FAILED]\27[0m log", 1, true), ran.out)
  end)

  it("is no episode without a hit", function()
    local ran = followed([[cat start >log; follow; sleep 0.3; stop]], { files = { start = START } })
    assert.are.equal("", ran.out)
    assert.are.equal(0, ran.status)
  end)

  it("is told as text, in the language that is asked for", function()
    local ran = followed([[cat fails ends >log; follow --lang ja; wait_for 'vsswhy ' out; cat fails ends >>log
      wait_for '4 行目' out; stop]], { files = { fails = FAILS, ends = ENDS } })
    assert.is_truthy(ran.out:find("【失敗】log", 1, true))
    assert.is_truthy(ran.out:find("\n\n【失敗】log", 1, true))
  end)

  it("is read from UTF-16", function()
    local ran = followed([[
      (printf '\377\376'; cat fails ends | iconv -t UTF-16LE) >log; follow --format ndjson; cases 1
      cat start fails ends | iconv -t UTF-16LE >>log; cases 2; stop]],
      { files = { start = START, fails = FAILS, ends = ENDS } })
    assert.are.equal("utf-16le", ran.cases[2].encoding)
    assert.are.equal(4, ran.cases[2].findings[1].evidence[1].line)
    assert.are.equal(2 + 2 * #(FAILS .. ENDS .. START), ran.cases[2].findings[1].evidence[1].offset)
  end)
end)

describe("rules that are changed meanwhile", function()
  after_each(support.forget)

  it("are loaded between episodes; a broken edit is refused and the last good ones stay", function()
    local ran = followed([[
      printf '%s' '' >log; follow --format ndjson --rules ours --lang en
      cp new ours/busy.lua; wait_for 'the changed rules were loaded' err
      cp broken ours/busy.lua; wait_for 'stay in use' err
      echo 'COM Error(0x80044712): p->A(&a)' >>log; cat ends >>log; cases 1; stop]], {
      rules = busy("0x80044711"),
      files = { new = busy("0x80044712"), broken = "return { id = 'ours.busy', }}\n", ends = ENDS },
    })
    assert.are.equal("ours.busy", ran.cases[1].root)
    assert.is_truthy(ran.err:find("busy.lua", 1, true))
  end)
end)

describe("--follow", function()
  after_each(support.forget)

  local function refused(arguments, env)
    local ran = support.run(arguments, env and { env = env } or nil)
    return ran.status, ran.err
  end

  it("takes one log, and writes text or ndjson", function()
    local folder = support.folder()
    local log = support.write(folder .. "/log", FAILS)
    for _, arguments in ipairs({
      { "--follow" }, { "--follow", "-" }, { "--follow", log, log }, { "--follow", "--format", "json", log },
      { "--follow", "--at", "10:23", log },
    }) do
      local status, err = refused(arguments)
      assert.are.equal(2, status)
      assert.is_truthy(err:find("--follow", 1, true))
    end
  end)

  it("says so where there is no such log", function()
    local status, err = refused({ "--follow", "gone.log" })
    assert.are.equal(4, status)
    assert.is_truthy(err:find("gone.log", 1, true))
  end)

  it("refuses an idle time that is no number of seconds", function()
    local log = support.write(support.folder() .. "/log", FAILS)
    local status, err = refused({ "--follow", log }, "VSSWHY_FOLLOW_IDLE=soon")
    assert.are.equal(2, status)
    assert.is_truthy(err:find("VSSWHY_FOLLOW_IDLE", 1, true))
  end)
end)
