-- `vsswhy pack install` and what comes after it: list, rollback, remove, and every later run.
local support = require("support")
local packs = require("packs_of")
local json = require("dkjson")

local assert_ran = packs.assert_ran

local place, home

before_each(function()
  place = support.folder()
  home = place .. "/home"
end)
after_each(support.forget)

local function run(...)
  return packs.run(home, { "pack", ... })
end

local function listed(name)
  local list = json.decode(run("list", "--format", "json", "--no-default-rules").out)
  for _, pack in ipairs(list.packs) do
    if pack.name == name then
      return pack
    end
  end
end

local function diagnosis(code)
  return packs.diagnosis(home, place, code)
end

-- Without the default rules, where they do not matter: it is quicker.
local function install(...)
  local words = { "install", ... }
  words[#words + 1] = "--no-default-rules"
  return run(table.unpack(words))
end

describe("pack install", function()
  local key, line

  before_each(function()
    key, line = packs.key(place, "sato@acme.example")
    os.execute("mkdir -p " .. support.quoted(home))
  end)

  local function trust()
    support.write(home .. "/allowed_signers", line)
  end

  it("installs a signed pack, which then runs and is shown as signed", function()
    trust()
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"), key)
    assert_ran(0, install(zip, "--yes"), "signed by sato@acme.example", "+ acme.disk", "acme 1.2.0 is installed")
    local report = diagnosis("0x80046001")
    assert.are.equal("acme.disk", report.cases[1].root)
    local pack = report.packs[#report.packs]
    assert.are.same({ "acme", "signed", "sato@acme.example" }, { pack.name, pack.trust, pack.signer })
    assert_ran(0, run("list"), "signed by sato@acme.example")
    assert.are.equal("1.2.0", listed("acme").version)
  end)

  it("works in a home with a path of more than a kibibyte", function()
    home = place .. ("/" .. ("d"):rep(200)):rep(6)
    os.execute("mkdir -p " .. support.quoted(home))
    trust()
    assert_ran(0, install(packs.build(packs.folder(place, "acme", "1.2.0"), key), "--yes"))
    assert.are.equal("signed", listed("acme").trust)
  end)

  it("keeps the very bytes that were given", function()
    trust()
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"), key)
    assert_ran(0, install(zip, "--yes"))
    assert.are.equal(support.read(zip), support.read(home .. "/packs/" .. listed("acme").file))
  end)

  it("asks, and installs nothing where nobody can be asked", function()
    trust()
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"), key)
    assert_ran(2, install(zip), "+ acme.disk", "--yes")
    assert.is_nil(listed("acme"))
  end)

  it("takes the answer of a terminal", function()
    trust()
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"), key)
    for answer, status in pairs({ n = 2, y = 0 }) do
      local _, ended = support.shell(([[VSSWHY_HOME=%s %s - %s %s <<'EOF'
import os, pty, sys
vsswhy, zip, answer = os.environ["VSSWHY"], sys.argv[1], sys.argv[2]
child, terminal = pty.fork()
if child == 0:
    os.execv(vsswhy, [vsswhy, "pack", "install", zip, "--lang", "en"])
shown = b""
while b"(y/n)?" not in shown:
    shown += os.read(terminal, 1024)
os.write(terminal, answer.encode() + b"\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
EOF]]):format(support.quoted(home), support.python, support.quoted(zip), answer))
      assert.are.equal(status, ended)
    end
    assert.are.equal("1.2.0", listed("acme").version)
  end)

  it("adds the line that vouched to the user's own, and only that", function()
    local _, other = packs.key(place, "ito@acme.example")
    support.write(place .. "/signers", other .. line)
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"), key)
    assert_ran(3, install(zip, "--yes"), "in no allowed_signers file")
    assert_ran(0, install(zip, "--yes", "--allowed-signers", place .. "/signers"), "adds to your allowed_signers")
    assert.are.equal(line, support.read(home .. "/allowed_signers"))
    assert.are.equal("acme.disk", diagnosis("0x80046001").cases[1].root)
  end)

  it("runs an unsigned pack only where the user agreed to it, and never with --require-signed", function()
    local zip = packs.build(packs.folder(place, "acme", "1.2.0"))
    assert_ran(3, install(zip, "--yes"), "unsigned", "--allow-unsigned")
    assert_ran(3, install(zip, "--yes", "--allow-unsigned", "--require-signed"), "unsigned")
    assert_ran(0, install(zip, "--yes", "--allow-unsigned"), "unsigned")
    assert.are.equal("unsigned", listed("acme").trust)
    local log = place .. "/a.log"
    diagnosis("0x80046001")
    assert_ran(3, packs.run(home, { log, "--require-signed" }))
    assert_ran(3, run("list", "--require-signed"), "invalid", "--require-signed")
  end)

  it("does not take an older version unless the user says so", function()
    trust()
    local folder = packs.folder(place, "acme", "1.2.0")
    assert_ran(0, install(packs.build(folder, key), "--yes"))
    support.write(folder .. "/pack.json", packs.about("acme", "1.1.9"))
    local older = packs.build(folder, key)
    assert_ran(3, install(older, "--yes"), "older than the installed 1.2.0", "--allow-downgrade")
    assert.are.equal("1.2.0", listed("acme").version)
    assert_ran(0, install(older, "--yes", "--allow-downgrade"))
    assert.are.equal("1.1.9", listed("acme").version)
  end)

  it("shows what changes against the installed version, and rolls back", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    assert_ran(0, install(packs.build(folder, key), "--yes"))
    packs.folder(place, "acme", "1.0.1", {
      ["disk.lua"] = packs.rule("acme", "disk", { retry = "yes" }),
      ["tape.lua"] = packs.rule("acme", "tape", { code = "0x80046002" }),
    })
    assert_ran(0, install(packs.build(folder, key), "--yes"), "replaces 1.0.0",
      "~ acme.disk  retry: no -> yes  (major)", "+ acme.tape", "claims less")
    assert.are.equal("1.0.0", listed("acme").before)
    assert_ran(0, run("rollback", "acme"), "from 1.0.1 to 1.0.0")
    assert.are.equal("1.0.0", listed("acme").version)
    assert_ran(0, run("remove", "acme"), "acme 1.0.0 is removed")
    assert.is_nil(listed("acme"))
    assert_ran(2, run("remove", "acme"), "No pack acme is installed")
    assert_ran(2, run("rollback", "acme"), "No pack acme is installed")
  end)

  it("speaks Japanese from the first line to the last", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    local function ja(...)
      local ran = packs.run(home, { "pack", ... }, { lang = "ja" })
      return ran.out .. ran.err, ran.status
    end
    local zip = packs.build(folder, key)
    local asked = ja("install", zip, "--no-default-rules")
    assert.is_truthy(asked:find("署名者: sato@acme.example", 1, true), asked)
    assert.is_truthy(asked:find("インストールしませんでした", 1, true), asked)
    assert.is_truthy(ja("install", zip, "--yes", "--no-default-rules"):find("acme 1.0.0 をインストールしました。", 1, true))
    packs.folder(place, "acme", "1.0.1", { ["disk.lua"] = packs.rule("acme", "disk", { retry = "yes" }) })
    local updated = ja("install", packs.build(folder, key), "--yes", "--no-default-rules")
    assert.is_truthy(updated:find("1.0.0 を置き換えます", 1, true), updated)
    assert.is_truthy(updated:find("変更は major に当たりますが", 1, true), updated)
    assert.is_truthy(ja("diff", "acme", folder):find("ルールの変更はありません。", 1, true))
    assert.is_truthy(ja("rollback", "acme"):find("acme を 1.0.1 から 1.0.0 に戻しました。", 1, true))
    assert.is_truthy(ja("remove", "acme"):find("acme 1.0.0 を削除しました。", 1, true))
  end)

  it("shows of which of the user's logs the diagnosis would change", function()
    trust()
    os.execute("mkdir " .. support.quoted(place .. "/corpus"))
    for name, code in pairs({ a = "0x80046001", b = "0x80042316" }) do
      support.write(place .. "/corpus/" .. name .. ".log",
        "05/14/2023 18:02:11.480 COM Error(" .. code .. "): p->DoSnapshotSet(&a)\n")
    end
    local zip = packs.build(packs.folder(place, "acme", "1.0.0"), key)
    local ran = run("install", zip, "--corpus", place .. "/corpus", "--yes")
    assert_ran(0, ran, "a.log: failed vss.unknown_code -> failed acme.disk", "changes: 1 of 2")
    assert.is_nil(ran.out:find("b.log", 1, true))
  end)

  it("refuses a pack whose tests fail, and names the test", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0",
      { ["disk.lua"] = packs.rule("acme", "disk"):gsub("COM Error%(0x80046001", "COM Error(0x80046002") })
    assert_ran(3, install(packs.build(folder, key), "--yes"), "acme.disk examples.hit[1]", "its tests fail")
    packs.folder(place, "acme", "1.0.0", {
      ["disk.lua"] = packs.rule("acme", "disk"),
      ["logs/night.log"] = "05/14/2023 18:02:11.480 COM Error(0x80046001): p->DoSnapshotSet(&a)\n",
      ["logs/night.log.json"] = '{ "root": "acme.tape", "findings": [ { "rule": "acme.disk" } ] }',
    })
    assert_ran(3, install(packs.build(folder, key), "--yes"), "logs/night.log", "its tests fail")
    os.remove(folder .. "/logs/night.log.json")
    assert_ran(3, install(packs.build(folder, key), "--yes"), "logs/night.log", "its tests fail")
    assert.is_nil(listed("acme"))
  end)

  it("bounds the tests of a pack as it bounds any rule", function()
    trust()
    for _, body in ipairs({ "while true do end", "local s = 'x' while true do s = s .. s end", "error('no')" }) do
      local folder = packs.folder(place, "acme", "1.0.0",
        { ["disk.lua"] = packs.rule("acme", "disk", { more = "when = function() " .. body .. " end," }) })
      assert_ran(3, install(packs.build(folder, key), "--yes"), "acme.disk")
    end
    assert.is_nil(listed("acme"))
  end)

  it("never runs the spec of a pack", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    support.write(folder .. "/spec/disk_spec.lua", 'os.execute("touch ' .. place .. '/ran")\n')
    assert_ran(0, install(packs.build(folder, key), "--yes"))
    assert.is_nil(io.open(place .. "/ran"))
  end)

  it("refuses a pack that is called like a default one, unless the default rules are left out", function()
    trust()
    local zip = packs.build(packs.folder(place, "vss", "9.0.0", { ["disk.lua"] = packs.rule("vss", "disk") }), key)
    assert_ran(3, run("install", zip, "--yes"), "a default pack is called \"vss\" too")
    assert_ran(0, install(zip, "--yes"))
  end)

  it("wants what the pack requires, and a signature there too", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    support.write(folder .. "/pack.json", packs.about("acme", "1.0.0", ', "requires": { "other": ">=2" }'))
    local zip = packs.build(folder, key)
    assert_ran(3, install(zip, "--yes"), "it needs the pack other >=2")
    local other = packs.build(packs.folder(place, "other", "2.0.0",
      { ["disk.lua"] = packs.rule("other", "disk", { code = "0x80046003" }) }))
    assert_ran(0, install(other, "--yes", "--allow-unsigned"))
    assert_ran(3, install(zip, "--yes"), "it is signed, but the pack other that it needs is not")
    packs.run(home, { "pack", "sign", other, "--key", key })
    assert_ran(0, install(other, "--yes"))
    assert_ran(0, install(zip, "--yes"))
  end)

  it("refuses a pack for another engine", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    local zip = packs.build(folder, key)
    support.write(folder .. "/pack.json", (packs.about("acme", "1.0.0"):gsub(">=1.0 <2", ">=9")))
    assert_ran(3, run("build", folder, "-o", zip), ">=9")
    assert_ran(0, run("sign", folder, "--key", key))
    assert_ran(3, install(folder, "--yes"), ">=9")
  end)

  it("installs a folder as the zip that it would be", function()
    trust()
    local folder = packs.folder(place, "acme", "1.0.0")
    assert_ran(0, run("sign", folder, "--key", key))
    assert_ran(0, install(folder, "--yes"))
    local zip = packs.build(folder)
    assert.are.equal(support.read(zip), support.read(home .. "/packs/" .. listed("acme").file))
  end)
end)

describe("an installed pack", function()
  it("does not run once its file is changed, and the list says so", function()
    local key, line = packs.key(place, "sato@acme.example")
    os.execute("mkdir -p " .. support.quoted(home))
    support.write(home .. "/allowed_signers", line)
    local zip = packs.build(packs.folder(place, "acme", "1.0.0"), key)
    assert_ran(0, install(zip, "--yes"))
    local kept = home .. "/packs/" .. listed("acme").file
    support.write(kept, (support.read(kept):gsub("busy", "lazy")))
    assert_ran(3, run("list"), "invalid", "not the one that was installed")
    local report, ran = diagnosis("0x80046001")
    assert.are.equal("vss.unknown_code", report.cases[1].root)
    assert.are.equal(3, ran.status)
  end)

  it("does not run once its key is revoked", function()
    local key, line = packs.key(place, "sato@acme.example")
    os.execute("mkdir -p " .. support.quoted(home))
    support.write(home .. "/allowed_signers", line)
    assert_ran(0, install(packs.build(packs.folder(place, "acme", "1.0.0"), key), "--yes"))
    support.write(home .. "/revoked_keys", support.read(key .. ".pub"))
    assert_ran(3, run("list"), "invalid", "which is revoked")
  end)
end)
