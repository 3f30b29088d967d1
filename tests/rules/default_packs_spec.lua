-- The default packs say what they are in pack.json, and go through the same door as anyone's: built as
-- zips, signed, installed and loaded from there, they diagnose as they do beside the program.
local support = require("support")
local packs = require("packs_of")
local json = require("dkjson")
local lfs = require("lfs")

local names = {}
for name in lfs.dir(support.source .. "/rules") do
  if not name:find("^%.") then
    names[#names + 1] = name
  end
end
table.sort(names)

local LOG = support.source .. "/tests/logs/sample/1709917331.log"

describe("a default pack", function()
  it("has the name of its folder, the version of the program, and both languages", function()
    local version = support.read(support.source .. "/CMakeLists.txt"):match("VERSION (%d+%.%d+%.%d+)")
    assert.is_true(#names > 10)
    for _, name in ipairs(names) do
      local about = json.decode(support.read(support.source .. "/rules/" .. name .. "/pack.json"))
      assert.are.equal(name, about.name)
      assert.are.equal(version, about.version, name)
      assert.are.same({ "en", "ja" }, about.languages, name)
      assert.are.equal("MIT", about.license, name)
    end
  end)

  it("is installed from a signed zip and diagnoses as it does beside the program", function()
    local place = support.folder()
    local home = place .. "/home"
    local key, line = packs.key(place, "release@vsswhy.example")
    os.execute("mkdir " .. support.quoted(home))
    support.write(home .. "/allowed_signers", line)
    for _, name in ipairs(names) do
      local zip = place .. "/" .. name .. ".zip"
      local folder = support.source .. "/rules/" .. name
      for _, words in ipairs({ { "build", folder, "-o", zip }, { "sign", zip, "--key", key },
        { "install", zip, "--yes", "--no-default-rules" } }) do
        local ran = packs.run(home, { "pack", table.unpack(words) })
        assert.are.equal(0, ran.status, name .. "\n" .. ran.out .. ran.err)
      end
    end
    local builtin = json.decode(packs.run(place .. "/none", { LOG, "--format", "json" }).out)
    local ran = packs.run(home, { LOG, "--format", "json", "--no-default-rules", "--require-signed" })
    local installed = json.decode(ran.out)
    assert.are.equal(1, ran.status, ran.err)
    assert.are.same(builtin.cases, installed.cases)
    assert.are.equal(builtin.rules.loaded, installed.rules.loaded)
    for _, pack in ipairs(installed.packs) do
      assert.are.same({ "signed", "release@vsswhy.example" }, { pack.trust, pack.signer }, pack.name)
    end
    support.forget()
  end)
end)
