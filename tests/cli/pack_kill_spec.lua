-- What is left when vsswhy is killed at any system call of a change: the old state or the new one, never
-- a mixture, and the next run works. And when several run at once: as if one after the other.
local support = require("support")
local packs = require("packs_of")
local json = require("dkjson")

-- All calls that can change a disk, and those around them.
local CALLS = "openat,write,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat"

local place, old_zip, new_zip

local function sh(command)
  local out, status = support.shell(command)
  assert.are.equal(0, status, command .. "\n" .. out)
end

local function pack(home, ...)
  return packs.run(home, { "pack", ... })
end

-- "acme 1.0.0 unsigned" of each installed pack, in order; every pack must be good.
local function state(home)
  local ran = pack(home, "list", "--format", "json", "--no-default-rules")
  assert.are.equal(0, ran.status, ran.err)
  local lines = {}
  for _, one in ipairs(json.decode(ran.out).packs) do
    assert.are.equal(1, one.rules)
    lines[#lines + 1] = ("%s %s %s"):format(one.name, one.version, one.before or "-")
  end
  return table.concat(lines, "\n")
end

local INSTALL = { "--yes", "--allow-unsigned", "--no-default-rules" }

local function install(home, zip)
  local ran = pack(home, "install", zip, table.unpack(INSTALL))
  assert(ran.status == 0, ran.err)
end

setup(function()
  place = support.folder()
  local folder = packs.folder(place, "acme", "1.0.0")
  old_zip = packs.build(folder)
  sh(("mv %s %s/old.zip"):format(old_zip, place))
  old_zip = place .. "/old.zip"
  support.write(folder .. "/pack.json", packs.about("acme", "1.1.0"))
  new_zip = packs.build(folder)
  for _, home in ipairs({ "none", "one", "two" }) do
    sh("mkdir " .. place .. "/" .. home)
  end
  install(place .. "/one", old_zip)
  install(place .. "/two", old_zip)
  install(place .. "/two", new_zip)
end)
teardown(support.forget)

-- Runs a change and kills it at its nth call; true where it ended before that.
local function killed_at(n, home, words)
  local line = {}
  for _, word in ipairs(words) do
    line[#line + 1] = support.quoted(word)
  end
  local _, _, status = os.execute(("ASAN_OPTIONS=detect_leaks=0 VSSWHY_HOME=%s strace -f -qq -o /dev/null -e trace=%s " ..
    "-e inject=%s:signal=KILL:when=%d %s pack %s >/dev/null 2>&1"):format(support.quoted(home), CALLS, CALLS, n,
    support.quoted(support.vsswhy), table.concat(line, " ")))
  assert.is_true(status == 0 or status == 9 or status == 137, "strace must be there and be allowed to kill: " .. status)
  return status ~= 0
end

-- Kills a change at every call, from the state in the home `from`.
local function try(from, words)
  local home = place .. "/home"
  local before = state(place .. "/" .. from)
  sh(("rm -rf %s && cp -a %s/%s %s"):format(home, place, from, home))
  assert(pack(home, table.unpack(words)).status == 0)
  local after = state(home)
  assert.are_not.equal(before, after)
  local seen, n = { [before] = 0, [after] = 0 }, 0
  repeat
    n = n + 1
    sh(("rm -rf %s && cp -a %s/%s %s"):format(home, place, from, home))
    local killed = killed_at(n, home, words)
    local now = state(home)
    assert.is_truthy(seen[now], ("killed at call %d of %s:\n%s"):format(n, table.concat(words, " "), now))
    seen[now] = seen[now] + 1
    if now == before then
      assert.are.equal(0, pack(home, table.unpack(words)).status)
      assert.are.equal(after, state(home))
    end
  until not killed
  assert.is_true(n > 8 and seen[before] > 3 and seen[after] > 1, ("%d calls"):format(n))
end

describe("a change that is killed at any call leaves the old state or the new one:", function()
  it("installing", function()
    try("none", { "install", old_zip, table.unpack(INSTALL) })
  end)

  it("updating", function()
    try("one", { "install", new_zip, table.unpack(INSTALL) })
  end)

  it("rolling back", function()
    try("two", { "rollback", "acme" })
  end)

  it("removing", function()
    try("two", { "remove", "acme" })
  end)
end)

describe("changes at once", function()
  it("all come to pass, one after the other", function()
    local home = support.folder()
    local line = {}
    for i = 1, 6 do
      local name = "pack" .. i
      local zip = packs.build(packs.folder(place, name, "1.0.0",
        { ["disk.lua"] = packs.rule(name, "disk", { code = "0x8004610" .. i }) }))
      line[#line + 1] = ("VSSWHY_HOME=%s %s pack install %s %s >/dev/null || touch %s/failed &"):format(home,
        support.quoted(support.vsswhy), zip, table.concat(INSTALL, " "), place)
    end
    sh(table.concat(line, "\n") .. "\nwait")
    assert.is_nil(io.open(place .. "/failed"))
    local _, count = state(home):gsub("pack%d 1%.0%.0 %-", "")
    assert.are.equal(6, count)
  end)

  it("of one pack end in one of its versions, whole", function()
    local home = support.folder()
    local line = {}
    for i = 1, 6 do
      line[#line + 1] = ("VSSWHY_HOME=%s %s pack install %s %s --allow-downgrade >/dev/null 2>&1 &"):format(home,
        support.quoted(support.vsswhy), i % 2 == 0 and old_zip or new_zip, table.concat(INSTALL, " "))
    end
    sh(table.concat(line, "\n") .. "\nwait")
    assert.is_truthy(state(home):find("^acme 1%.[01]%.0 "))
  end)
end)
