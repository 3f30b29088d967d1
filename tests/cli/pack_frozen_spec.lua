-- Images of installed packs: a run reads them instead of zips and rule files, says the same, and believes
-- no image but the one that `pack install` of this user made of these very bytes.
local support = require("support")
local packs = require("packs_of")

local place, home, key, line

before_each(function()
  place = support.folder()
  home = place .. "/home"
  key, line = packs.key(place, "sato@acme.example")
  os.execute("mkdir -p " .. support.quoted(home))
  support.write(home .. "/allowed_signers", line)
end)
after_each(support.forget)

local function install(zip, where, ...)
  local ran = packs.run(where or home, { "pack", "install", zip, "--yes", "--no-default-rules", ... })
  assert(ran.status == 0, ran.err .. ran.out)
end

local function change(...)
  local ran = packs.run(home, { "pack", ... })
  assert(ran.status == 0, ran.err .. ran.out)
end

-- The zip of a pack with a rule that asks and one that does not, signed.
local function acme(version, parts)
  return packs.build(packs.folder(place, "acme", version, {
    ["disk.lua"] = packs.rule("acme", "disk", parts),
    ["asks.lua"] = packs.rule("acme", "asks", { code = "0x80046002", more = "when = function(hit) return hit.line == 1 end," }),
  }), key)
end

-- The one file of the store whose name ends so; nil where there is none.
local function stored(ending, where)
  return support.shell(("ls %s/packs | grep '%s$'"):format(support.quoted(where or home), ending)):match("^(%S+)\n$")
end

local function image_path(where)
  local name = stored("\\.frozen", where)
  return name and (where or home) .. "/packs/" .. name
end

local LOG = "05/14/2023 18:02:11.480 COM Error(0x80046002): p->DoSnapshotSet(&a)\n"
  .. "05/14/2023 18:12:11.480 COM Error(0x80046001): p->DoSnapshotSet(&a)\n"

local function report(...)
  local log = support.write(place .. "/a.log", LOG)
  return packs.run(home, { log, "--format", "json", "--no-default-rules", ... })
end

-- Whether a run opens the zip of the pack, which it need not where its image counts.
local function reads_zip(where)
  local log, trace = support.write(place .. "/a.log", LOG), place .. "/trace"
  os.execute(("VSSWHY_HOME=%s ASAN_OPTIONS=detect_leaks=0 strace -f -qq -e trace=openat -o %s %s --no-default-rules %s >/dev/null 2>&1"):format(
    support.quoted(where or home), trace, support.quoted(support.vsswhy), log))
  local text = support.read(trace)
  assert(text:find("packs.json", 1, true), "strace must be there and be allowed to look")
  return text:find('%.zip"') ~= nil
end

describe("the image of an installed pack", function()
  it("is read instead of its zip, and says the same", function()
    install(acme("1.0.0"))
    assert.is_false(reads_zip())
    local with = report()
    assert.is_truthy(with.out:find('"acme.asks"', 1, true))
    assert.is_truthy(with.out:find('"signer": "sato@acme.example"', 1, true))
    local listed = packs.run(home, { "rules", "list", "--origin", "--no-default-rules" })
    local doc = packs.run(home, { "rules", "show", "acme.disk", "acme.asks", "--no-default-rules" })
    os.remove(image_path())
    assert.is_true(reads_zip())
    assert.are.same(with, report())
    assert.are.same(listed, packs.run(home, { "rules", "list", "--origin", "--no-default-rules" }))
    assert.are.same(doc, packs.run(home, { "rules", "show", "acme.disk", "acme.asks", "--no-default-rules" }))
  end)

  it("is made of unsigned packs too, which stay what they are", function()
    install(packs.build(packs.folder(place, "acme", "1.0.0")), home, "--allow-unsigned")
    assert.is_false(reads_zip())
    assert.is_truthy(report().out:find('"trust": "unsigned"', 1, true))
    assert.is_truthy(report("--require-signed").out:find("--require-signed is given", 1, true))
  end)

  it("goes with its pack: into a new version, back, and away", function()
    install(acme("1.0.0", { title = "The old title" }))
    install(acme("1.1.0", { title = "The new title" }))
    assert.is_truthy(report().out:find("The new title", 1, true))
    change("rollback", "acme")
    assert.is_false(reads_zip())
    assert.is_truthy(report().out:find("The old title", 1, true))
    change("remove", "acme")
    assert.is_nil(image_path())
  end)

  it("is made anew by the next change where it does not count", function()
    install(acme("1.0.0"))
    support.write(image_path(), "")
    assert.is_true(reads_zip())
    install(packs.build(packs.folder(place, "other", "1.0.0"), key))
    assert.is_false(reads_zip())
  end)

  it("is missed by pack list where a run does without it, and says until when", function()
    install(acme("1.0.0"))
    local function listed(...)
      return packs.run(home, { "pack", "list", "--no-default-rules", ... }).out
    end
    assert.is_falsy(listed():find("starts slowly", 1, true))
    assert.is_truthy(listed("--format", "json"):find('"slow": false', 1, true))
    support.write(image_path(), "")
    assert.is_truthy(listed():find("starts slowly, from its zip, until the next pack install", 1, true), listed())
    assert.is_truthy(packs.run(home, { "pack", "list" }, { lang = "ja" }).out:find("起動が遅くなっています", 1, true))
    assert.is_truthy(listed("--format", "json"):find('"slow": true', 1, true))
    install(home .. "/packs/" .. stored("\\.zip"))
    assert.is_falsy(listed():find("starts slowly", 1, true))
  end)

  it("does no harm to a copy of the store with other times", function()
    install(acme("1.0.0"))
    os.execute(("cp -r %s %s/copy"):format(support.quoted(home), place))
    os.execute(("touch -d 2001-02-03 %s/copy/packs/*.zip"):format(place))
    os.execute(("chmod 600 %s/copy/frozen_key"):format(place))
    local before = home
    home = place .. "/copy"
    local ran = report()
    home = before
    assert.are.same(report(), ran)
  end)

  it("is sealed with a key that only its owner can read", function()
    install(acme("1.0.0"))
    assert.are.equal("600\n", (support.shell("stat -c %a " .. support.quoted(home .. "/frozen_key"))))
  end)
end)

describe("no image counts", function()
  local function assert_as_none(expected)
    assert.is_true(reads_zip())
    assert.are.same(expected, report())
  end

  it("that was made with the key of another user", function()
    local zip, theirs = acme("1.0.0"), place .. "/theirs"
    install(zip)
    local expected = report()
    os.execute("mkdir " .. theirs)
    support.write(theirs .. "/allowed_signers", line)
    install(zip, theirs)
    support.write(image_path(), support.read(image_path(theirs)))
    assert_as_none(expected)
  end)

  it("of which one bit was changed", function()
    install(acme("1.0.0"))
    local expected, bytes = report(), support.read(image_path())
    local at = bytes:find("The device was busy", 1, true)
    support.write(image_path(), bytes:sub(1, at - 1) .. "X" .. bytes:sub(at + 1))
    assert_as_none(expected)
  end)

  it("of another version of the pack", function()
    install(acme("1.0.0", { title = "The old title" }))
    local old = support.read(image_path())
    install(acme("1.1.0", { title = "The new title" }))
    local expected = report()
    for name in support.shell(("ls %s/packs/*.frozen"):format(home)):gmatch("%S+") do
      support.write(name, old)
    end
    assert_as_none(expected)
    assert.is_truthy(expected.out:find("The new title", 1, true))
  end)

  it("without the key it was made with", function()
    install(acme("1.0.0"))
    local expected = report()
    os.remove(home .. "/frozen_key")
    assert_as_none(expected)
    support.write(home .. "/frozen_key", ("0"):rep(64) .. "\n")
    assert_as_none(expected)
    support.write(home .. "/frozen_key", "no key")
    assert_as_none(expected)
  end)

  it("whose zip is another one: then the pack does not run", function()
    install(acme("1.0.0"))
    local zip = home .. "/packs/" .. stored("\\.zip")
    local bytes = support.read(zip)
    support.write(zip, bytes:sub(1, -2) .. "X")
    local ran = report()
    assert.are.equal(4, ran.status)
    assert.is_truthy(ran.out:find("not the one that was installed", 1, true))
  end)

  it("of a signer who is no longer trusted: then the pack does not run", function()
    install(acme("1.0.0"))
    support.write(home .. "/allowed_signers", "")
    local ran = report()
    assert.is_nil(ran.out:find('"root": "acme', 1, true))
    assert.is_truthy(ran.out:find("in no allowed_signers file", 1, true))
  end)
end)
