-- Frozen rules, seen from outside: a start that reads no rule file says what one that reads all of them says,
-- and a rule file that was changed takes effect at once.
local lfs = require("lfs")
local support = require("support")

local LOGS = support.source .. "/tests/logs"

local function sh(command)
  local out, status = support.shell(command)
  assert.are.equal(0, status, command .. "\n" .. out)
  return out
end

-- A program with its rules beside it, as it is installed.
local function installed()
  local place = support.folder()
  sh(("mkdir -p %s/bin %s/share/vsswhy && cp %s %s/bin/vsswhy && cp -a %s/rules %s/share/vsswhy/rules"):format(
    place, place, support.quoted(support.vsswhy), place, support.quoted(support.source), place))
  return place
end

-- The same with a rule file that says as much in one line more: then all of them are read.
local function installed_stale()
  local place = installed()
  local path = place .. "/share/vsswhy/rules/vss/snapshot_set_in_progress.lua"
  support.write(path, support.read(path) .. "-- nothing new\n")
  return place
end

-- What a program prints, its errors with it, with the place of its rules taken out.
local function said(place, words, env)
  local out, status = support.shell(("cd %s && LC_ALL=C.UTF-8 %s %s/bin/vsswhy %s 2>&1"):format(
    support.quoted(LOGS), env or "", place, words))
  return (out:gsub(place:gsub("%p", "%%%0"), "PLACE")), status
end

-- Which files with such names a run opens.
local function opened(place, words, pattern)
  local trace = os.tmpname()
  os.execute(("cd %s && ASAN_OPTIONS=detect_leaks=0 strace -f -qq -e trace=openat -o %s %s/bin/vsswhy %s >/dev/null 2>&1"):format(
    support.quoted(LOGS), trace, place, words))
  local text, names = support.read(trace), {}
  os.remove(trace)
  assert(text:find("ok.log", 1, true), "strace must be there and be allowed to look")
  for name in text:gmatch('openat%([^"]*"([^"]*)"[^\n]*= %d') do
    if name:find(pattern) then
      names[#names + 1] = name
    end
  end
  return names
end

local frozen, plain

setup(function()
  frozen, plain = installed(), installed_stale()
end)
teardown(support.forget)

describe("the image of the default rules", function()
  it("is read instead of their files", function()
    assert.are.equal(0, #opened(frozen, "ok.log", "%.lua$"))
    assert.is_true(#opened(plain, "ok.log", "%.lua$") > 300)
  end)

  it("is not compared with them where the default rules are not wanted", function()
    assert.is_true(#opened(frozen, "ok.log", "vsswhy/rules") > 0)
    assert.are.equal(0, #opened(frozen, "--no-default-rules ok.log", "vsswhy/rules"))
  end)

  it("changes no byte of what any command says", function()
    local ids = {}
    for _, one in ipairs(support.default_rules()) do
      ids[#ids + 1] = one.pack .. "." .. one.name
    end
    for _, words in ipairs({
      "version", "rules list", "rules list --origin --lang ja", "rules show --lang en " .. table.concat(ids, " "),
      "rules show --lang ja " .. table.concat(ids, " "), "lookup --all --format markdown --lang ja",
      "--format json --all .", "--format json --lang ja --all .", "--format ndjson .", "--all .", "--format reply storage.log",
      "rules explain aip.exit_0 ok.log", "rules explain storage.disk writer_timeout.log",
    }) do
      local expected, status = said(plain, words)
      local got, got_status = said(frozen, words)
      assert.are.equal(expected, got, words)
      assert.are.equal(status, got_status, words)
    end
  end)

  it("leaves a rule with a function as it was", function()
    local logs, asked = support.folder(), {}
    for _, one in ipairs(support.default_rules()) do
      for i, example in ipairs(one.rule.when and one.rule.examples.hit or {}) do
        if not example.logs then
          support.write(("%s/%s-%d.log"):format(logs, one.rule.id, i), support.example(example))
          asked[one.rule.id] = true
        end
      end
    end
    local expected = said(plain, "--format json --all " .. logs)
    assert.are.equal(expected, (said(frozen, "--format json --all " .. logs)))
    assert.is_truthy(next(asked))
    for id in pairs(asked) do
      assert.is_truthy(expected:find('"rule": "' .. id .. '"', 1, true), id)
    end
  end)

  it("bears overrides", function()
    local folder = support.folder()
    support.write(folder .. "/overrides.json", [[{ "schema": "vsswhy.overrides/1",
      "rules": { "vss.snapshot_set_in_progress": { "off": true } } }]])
    local expected = said(plain, "--format json sample", "VSSWHY_HOME=" .. folder)
    assert.are.equal(expected, (said(frozen, "--format json sample", "VSSWHY_HOME=" .. folder)))
    assert.are_not.equal(expected, (said(frozen, "--format json sample")))
  end)
end)

describe("a default rule file", function()
  local RULE = "/share/vsswhy/rules/vss/snapshot_set_in_progress.lua"

  local function title(place)
    return (said(place, "lookup 0x80042316 --lang en"))
  end

  it("that was edited takes effect at once", function()
    local place = installed()
    local text = support.read(place .. RULE)
    local before = title(place)
    local changed, count = text:gsub('(title%s*=%s*{%s*en%s*=%s*")%a', "%1X", 1)
    assert.are.equal(1, count)
    support.write(place .. RULE, changed)
    assert.are.equal(#text, #changed)
    assert.are_not.equal(before, title(place))
    support.write(place .. RULE, text)
    assert.are.equal(before, title(place))
  end)

  it("that was broken is told at once", function()
    local place = installed()
    support.write(place .. RULE, "return {")
    local out, status = said(place, "--format json ok.log")
    assert.are.equal(3, status)
    assert.is_truthy(out:find("snapshot_set_in_progress.lua", 1, true))
  end)

  it("that was added takes effect at once", function()
    local place = installed()
    support.write(place .. "/share/vsswhy/rules/vss/of_this_site.lua", [[return { id = "vss.of_this_site", severity = "error",
      code = 0x80044711, title = { en = "Of this site", ja = "Site" }, explain = { en = "E", ja = "E" },
      examples = { hit = { "COM Error(0x80044711): a" }, miss = { "b" } } }]])
    assert.is_truthy(said(place, "lookup 0x80044711 --lang en"):find("Of this site", 1, true))
  end)

  it("that was removed is gone at once", function()
    local place = installed()
    local before = title(place)
    os.remove(place .. RULE)
    assert.are_not.equal(before, title(place))
  end)

  it("with another time and the same bytes changes nothing, but is looked into", function()
    local place = installed()
    lfs.touch(place .. RULE, 86400, 86400)
    local names = opened(place, "ok.log", "%.lua$")
    assert.are.equal(1, #names)
    assert.are.equal(RULE, names[1]:sub(-#RULE))
    assert.are.equal(title(frozen), title(place))
  end)
end)
