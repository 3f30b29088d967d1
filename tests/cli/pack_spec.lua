-- `vsswhy pack`: what its commands do with good packs, and what they ask of their users.
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

local function diagnosis(code)
  return packs.diagnosis(home, place, code)
end

describe("pack new", function()
  for _, lang in ipairs({ "en", "ja" }) do
    it("makes a pack in " .. lang .. " that is checked, tested and built at once", function()
      local function at_place(...)
        return packs.run(home, { ... }, { cd = place, lang = lang })
      end
      assert_ran(0, at_place("pack", "new", "acme"), "acme")
      assert_ran(0, at_place("rules", "check", "acme"), lang == "en" and "warnings: 0" or "警告 0 個")
      assert_ran(0, at_place("rules", "test", "acme"), lang == "en" and "failed: 0" or "失敗 0 個")
      assert_ran(0, at_place("pack", "build", "acme"), "acme-0.1.0.zip")
      assert_ran(0, at_place("pack", "install", "acme-0.1.0.zip", "--allow-unsigned", "--yes"))
      assert.are.equal("acme.first", diagnosis("0x80045301").cases[1].root)
    end)
  end

  it("refuses a name that no pack can have, and one that is taken", function()
    assert_ran(2, run("new", "Acme"), "lower-case")
    assert_ran(2, run("new", place), "lower-case")
    assert_ran(0, packs.run(home, { "pack", "new", "acme" }, { cd = place }))
    assert_ran(2, packs.run(home, { "pack", "new", "acme" }, { cd = place }), "exists already")
  end)
end)

describe("pack build", function()
  it("makes the same bytes of the same files", function()
    local folder = packs.folder(place, "acme", "1.0.0")
    local one = support.read(packs.build(folder))
    os.execute("sleep 0.01; touch " .. support.quoted(folder .. "/disk.lua"))
    assert.are.equal(one, support.read(packs.build(folder)))
  end)

  it("makes a zip that other programs unpack, with a manifest that sha256sum checks", function()
    local zip = packs.build(packs.folder(place, "acme", "1.0.0"))
    local _, status = support.shell(("cd %s && mkdir out && cd out && %s -m zipfile -e %s . && " ..
      "sha256sum --quiet -c MANIFEST.sha256 2>&1"):format(support.quoted(place), support.python, support.quoted(zip)))
    assert.are.equal(0, status)
  end)

  it("refuses a pack with a rule that is refused, and leaves no zip", function()
    local folder = packs.folder(place, "acme", "1.0.0", { ["disk.lua"] = "return {" })
    assert_ran(3, run("build", folder, "-o", place .. "/acme.zip"), "disk.lua", "no pack is built")
    assert.is_nil(io.open(place .. "/acme.zip"))
  end)

  it("refuses a folder without pack.json, and one without rules", function()
    local folder = packs.folder(place, "acme", "1.0.0", {})
    assert_ran(3, run("build", folder), "there is no rule in it")
    os.remove(folder .. "/pack.json")
    assert_ran(3, run("build", folder), "there is no pack.json")
  end)

  it("refuses the overrides of its author, which have no effect in a pack", function()
    local folder = packs.folder(place, "acme", "1.0.0")
    support.write(folder .. "/overrides.json", '{ "schema": "vsswhy.overrides/1", "rules": {} }\n')
    assert_ran(3, run("build", folder, "-o", place .. "/a.zip"), "overrides.json is your own")
  end)

  it("refuses a draft unless the user says so", function()
    local folder = packs.folder(place, "acme", "1.0.0",
      { ["disk.lua"] = packs.rule("acme", "disk", { more = 'status = "draft",' }) })
    assert_ran(3, run("build", folder, "-o", place .. "/a.zip"), "disk.lua: the rule is a draft")
    assert_ran(0, run("build", folder, "-o", place .. "/a.zip", "--allow-drafts"))
  end)

  it("leaves drafts marked in every report, and out of the reply", function()
    local draft = { more = 'status = "draft",', title = "The tape was away" }
    local folder = packs.folder(place, "acme", "1.0.0", { ["disk.lua"] = packs.rule("acme", "disk", draft) })
    local log = support.write(place .. "/a.log", "05/14/2023 18:02:11.480 COM Error(0x80046001): p->DoSnapshotSet(&a)\n")
    local function told(format, lang)
      return packs.run(home, { log, "--rules", folder, "--format", format }, { lang = lang }).out
    end
    assert.is_truthy(told("text"):find("The tape was away (draft rule)", 1, true), told("text"))
    assert.is_truthy(told("text", "ja"):find("(未確認のルール)", 1, true))
    assert.are.equal("draft", json.decode(told("json")).cases[1].findings[1].status)
    assert.is_nil(told("reply"):find("tape", 1, true))
  end)

  it("refuses a review by the only author, and takes one by a colleague", function()
    local reviewed = { more = 'reviewed = { by = "Sato", on = "2024-05-01" },' }
    local folder = packs.folder(place, "acme", "1.0.0", { ["disk.lua"] = packs.rule("acme", "disk", reviewed) })
    support.write(folder .. "/pack.json", packs.about("acme", "1.0.0", ', "authors": ["Sato"]'))
    assert_ran(3, run("build", folder, "-o", place .. "/a.zip"), "reviewed by Sato, the only author")
    support.write(folder .. "/pack.json", packs.about("acme", "1.0.0", ', "authors": ["Sato", "Ito"]'))
    assert_ran(0, run("build", folder, "-o", place .. "/a.zip"))
  end)

  it("keeps the signature of a folder only where it fits", function()
    local folder = packs.folder(place, "acme", "1.0.0")
    local key = packs.key(place, "sato@acme.example")
    assert_ran(0, run("sign", folder, "--key", key), "is signed")
    assert_ran(0, run("build", folder, "-o", place .. "/a.zip"), "with its signature")
    support.write(folder .. "/README.md", "# more\n")
    assert_ran(0, run("build", folder, "-o", place .. "/a.zip"), "unsigned")
  end)
end)

describe("pack sign", function()
  it("makes what ssh-keygen verifies", function()
    local folder = packs.folder(place, "acme", "1.0.0")
    local key, line = packs.key(place, "sato@acme.example")
    support.write(place .. "/signers", line)
    assert_ran(0, run("sign", folder, "--key", key), "SHA256:")
    local _, status = support.shell(("cd %s && ssh-keygen -q -Y verify -f ../signers -I sato@acme.example " ..
      "-n rulepack@vsswhy -s MANIFEST.sha256.sig <MANIFEST.sha256 2>&1"):format(support.quoted(folder)))
    assert.are.equal(0, status)
    assert_ran(0, run("verify", folder, "--allowed-signers", place .. "/signers"), "signed by sato@acme.example")
  end)

  it("signs a zip in its place, and again with another key", function()
    local zip = packs.build(packs.folder(place, "acme", "1.0.0"), (packs.key(place, "sato@acme.example")))
    local key, line = packs.key(place, "ito@acme.example")
    support.write(place .. "/signers", line)
    assert_ran(3, run("verify", zip, "--allowed-signers", place .. "/signers"), "in no allowed_signers file")
    assert_ran(0, run("sign", zip, "--key", key))
    assert_ran(0, run("verify", zip, "--allowed-signers", place .. "/signers"), "signed by ito@acme.example")
    assert.are.equal("", (support.shell("ls " .. support.quoted(place) .. " | grep signing")))
  end)

  it("refuses other kinds of keys by name, and changes nothing", function()
    local zip = packs.build(packs.folder(place, "acme", "1.0.0"))
    local before = support.read(zip)
    for kind, name in pairs({ rsa = "ssh-rsa", ecdsa = "ecdsa-sha2-nistp256" }) do
      local key = place .. "/" .. kind
      assert(os.execute(("ssh-keygen -q -t %s -N '' -f %s"):format(kind, support.quoted(key))))
      assert_ran(2, run("sign", zip, "--key", key), name, "ssh-keygen -t ed25519")
      os.remove(key .. ".pub")
      assert_ran(3, run("sign", zip, "--key", key), name)
    end
    assert_ran(2, run("sign", zip), "--key")
    assert_ran(2, run("sign", zip, "--key", place .. "/none"), "there is no such file")
    assert.are.equal(before, support.read(zip))
  end)
end)

describe("the pack command", function()
  it("has a page for each form in both languages", function()
    for _, name in ipairs({ "list", "new", "build", "sign", "verify", "install", "remove", "rollback", "diff" }) do
      for _, lang in ipairs({ "en", "ja" }) do
        local page = packs.run(home, { "help", "pack", name }, { lang = lang })
        assert_ran(0, page, "vsswhy pack " .. name)
        for _, text in ipairs(support.lines(page.out)) do
          assert.is_true(support.columns(text) <= 80, text)
        end
      end
    end
  end)

  it("names the form that was meant", function()
    assert_ran(2, run("instal"), "did you mean vsswhy pack install?")
    assert_ran(2, run("install"), "Write vsswhy pack install FILE|DIR")
    assert_ran(4, run("verify", place .. "/none.zip"), "none.zip")
  end)
end)
