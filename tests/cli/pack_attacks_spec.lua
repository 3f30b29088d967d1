-- Packs made to harm: each is refused with its reason, by verify and by install, before one byte of it
-- reaches Lua, and the installed version stays as it was.
local support = require("support")
local packs = require("packs_of")

local PATH, SIGN, DOT = "a pack has no such path", "letters, digits and . _ - only", "neither begins nor ends with a dot"
local DEVICE, PLACE, FORM = "takes this name for a device", "a pack holds pack.json", "not as pack build makes it"
local LINE, CHANGED = "is not as pack build writes it", "was changed after the pack was built"

-- The reason for each zip of pack_attacks.py.
local REASONS = {
  name_parent = PATH, name_parent_within = PATH, name_absolute = PATH, name_drive = PATH, name_drive_path = PATH,
  name_unc = PATH, name_backslash = PATH, name_empty_part = PATH, name_device = DEVICE, name_device_port = DEVICE,
  name_nul = SIGN, name_not_ascii = SIGN, name_blank = SIGN, name_control = SIGN, name_dot_at_end = DOT,
  name_hidden = DOT, name_elsewhere = PLACE, name_binary = PLACE, name_nested = PLACE, name_long = "at most 120 bytes",

  manifest_misses = "is not in MANIFEST.sha256", manifest_more = "lists zz.lua, which is not in the pack",
  manifest_hash = CHANGED, manifest_crlf = LINE, manifest_twice = "twice or out of order",
  manifest_order = "is not in MANIFEST.sha256", manifest_path = "lists ./disk.lua, which is not in the pack",
  manifest_upper = LINE, manifest_star = LINE, manifest_no_end = LINE,
  manifest_changed_file = "disk.lua was changed after the pack was built",
  manifest_added_file = "more.lua is not in MANIFEST.sha256",
  manifest_lost_file = "lists disk.lua, which is not in the pack",

  about_twice = "no valid JSON", about_deep = "at most 64 KiB", about_large = "at most 64 KiB",
  about_type = '"version" must be a text', about_unknown = 'no key "script"', about_name = '"name" must be',
  about_version = '"version" must be a version', about_none = "there is no pack.json",

  zip_compressed = "this zip is compressed", zip_bomb = "this zip is compressed", zip_encrypted = "this zip is encrypted",
  zip_crc = "its CRC is wrong", zip_short = "cut short", zip_huge_size = "cut short",
  zip_descriptor = FORM, zip_symlink = FORM, zip_extra = FORM, zip_comment = FORM, zip_date = FORM, zip_count = FORM,
  zip_behind = FORM, zip_no_end = FORM, zip_two_ends = FORM, zip_two_in_one = FORM, zip_disorder = FORM,
  zip_before = "this is no zip", zip_empty = "this is no zip", zip_nothing = "this is no zip", zip_text = "this is no zip",
  zip_same_name = "are one file on some systems", zip_same_but_case = "are one file on some systems",
  zip_file_and_folder = "are one file on some systems", zip_many = "at most 16384 files",
  zip_large_file = "at most 4 MiB", zip_large = "at most 64 MiB",
}

local place, home, made

local function run(...)
  return packs.run(home, { "pack", ... })
end

local function assert_refused(ran, reason, what)
  assert.is_truthy(ran.err:find(reason, 1, true), what .. " is not refused for: " .. reason .. "\n" .. ran.out .. ran.err)
  assert.are.equal(3, ran.status, what)
end

-- packs.json, which is all that an installation changes in the end.
local function state()
  return support.read(home .. "/packs/packs.json")
end

setup(function()
  place = support.folder()
  home = place .. "/home"
  os.execute("mkdir " .. support.quoted(place .. "/zips"))
  local folder = packs.folder(place, "acme", "1.0.0")
  made = support.lines((support.shell(("%s %s/tests/cli/pack_attacks.py %s %s"):format(support.python,
    support.quoted(support.source), support.quoted(folder), support.quoted(place .. "/zips")))))
  local installed = run("install", place .. "/zips/good.zip", "--yes", "--allow-unsigned", "--no-default-rules")
  assert(installed.status == 0, installed.err)
end)
teardown(support.forget)

describe("a hostile pack", function()
  it("is like a good one but for its attack", function()
    local zip = packs.build(place .. "/acme")
    assert.are.equal(support.read(zip), support.read(place .. "/zips/good.zip"))
  end)

  it("has an expected reason here, each of them", function()
    local count = 0
    for _, name in ipairs(made) do
      count = count + (REASONS[name] and 1 or 0)
      assert.is_truthy(REASONS[name] or name == "good", name)
    end
    assert.is_true(count > 60)
  end)

  for _, command in ipairs({ "verify", "install" }) do
    it("is refused with its reason by pack " .. command, function()
      local before = state()
      for _, name in ipairs(made) do
        local words = { command, place .. "/zips/" .. name .. ".zip", "--allow-unsigned" }
        if command == "install" then
          words[4], words[5] = "--yes", "--no-default-rules"
        end
        if REASONS[name] then
          assert_refused(run(table.unpack(words)), REASONS[name], name)
        end
      end
      assert.are.equal(before, state())
    end)
  end
end)

describe("a signature", function()
  local zip, key, line

  local function verify(signers, given)
    support.write(place .. "/signers", signers)
    return run("verify", given or zip, "--allowed-signers", place .. "/signers")
  end

  before_each(function()
    local folder = support.folder()
    key, line = packs.key(folder, "sato@acme.example")
    zip = packs.build(packs.folder(folder, "acme", "1.0.0"), key)
  end)

  it("counts where its key is allowed", function()
    assert.are.equal(0, verify(line).status)
  end)

  it("does not count for another key, an expired one, one that is not valid yet, or another namespace", function()
    local _, other = packs.key(support.folder(), "sato@acme.example")
    local function with(options)
      return (line:gsub(" ", " " .. options .. " ", 1))
    end
    assert_refused(verify(other), "in no allowed_signers file", "another key")
    assert_refused(verify(with('valid-before="20200101"')), "has expired", "an expired key")
    assert_refused(verify(with('valid-after="20990101"')), "not valid yet", "an early key")
    assert_refused(verify(with('namespaces="git"')), "may not sign rule packs", "a key of git")
  end)

  it("does not count once its key is revoked", function()
    local own = packs.run
    local elsewhere = support.folder()
    support.write(elsewhere .. "/allowed_signers", line)
    support.write(elsewhere .. "/revoked_keys", support.read(key .. ".pub"))
    assert_refused(own(elsewhere, { "pack", "verify", zip }), "is revoked", "a revoked key")
  end)

  -- Puts a signature that ssh-keygen makes of `manifest` for `namespace` beside the manifest of a folder.
  local function sealed(namespace, manifest)
    local folder = packs.folder(support.folder(), "acme", "1.0.0")
    assert(run("sign", folder, "--key", key).status == 0)
    local text = manifest or support.read(folder .. "/MANIFEST.sha256")
    local aside = support.write(place .. "/to-sign", text)
    os.remove(aside .. ".sig")
    assert(os.execute(("ssh-keygen -q -Y sign -n %s -f %s %s"):format(namespace, support.quoted(key), aside)))
    support.write(folder .. "/MANIFEST.sha256.sig", support.read(aside .. ".sig"))
    return folder
  end

  it("does not count for another namespace or another manifest", function()
    assert.are.equal(0, verify(line, sealed("rulepack@vsswhy")).status)
    assert_refused(verify(line, sealed("git")), "made for something else", "another namespace")
    assert_refused(verify(line, sealed("rulepack@vsswhy", "0\n")), "does not belong to its MANIFEST", "another manifest")
  end)

  it("gets the verdict that ssh-keygen gives it", function()
    local folder = sealed("rulepack@vsswhy")
    local _, other = packs.key(support.folder(), "sato@acme.example")
    local good = 0
    for _, options in ipairs({
      "", 'valid-before="20990101"', 'valid-before="20200101"', 'valid-after="20200101"', 'valid-after="20990101"',
      'namespaces="git"', 'namespaces="rulepack@*"', 'namespaces="git,rulepack@vsswhy",valid-after="20200101"', "other",
    }) do
      local signers = options == "other" and other or line:gsub(" ", " " .. options .. " ", 1)
      local ours = verify(signers, folder).status
      local _, theirs = support.shell(("ssh-keygen -q -Y verify -f %s/signers -I sato@acme.example -n rulepack@vsswhy " ..
        "-s %s/MANIFEST.sha256.sig <%s/MANIFEST.sha256 2>&1"):format(place, folder, folder))
      assert.are.equal(theirs == 0, ours == 0, options)
      good = good + (ours == 0 and 1 or 0)
    end
    assert.are.equal(5, good)
  end)

  it("is one, whole, and nothing else", function()
    local folder = sealed("rulepack@vsswhy")
    local signature = support.read(folder .. "/MANIFEST.sha256.sig")
    for what, text in pairs({
      twice = signature .. signature, cut = signature:sub(1, 100), behind = signature .. "x\n", before = "x\n" .. signature,
      crlf = signature:gsub("\n", "\r\n"), empty = "",
    }) do
      support.write(folder .. "/MANIFEST.sha256.sig", text)
      assert.are.equal(3, verify(line, folder).status, what)
    end
  end)

  it("is worth nothing after one flipped bit, wherever it is", function()
    local good = support.read(zip)
    support.write(place .. "/signers", line)
    for at = 1, #good, 61 do
      local flipped = good:sub(1, at - 1) .. string.char(good:byte(at) ~ (1 << at % 8)) .. good:sub(at + 1)
      support.write(place .. "/flipped.zip", flipped)
      local ran = run("verify", place .. "/flipped.zip", "--allowed-signers", place .. "/signers")
      assert.are.equal(3, ran.status, "byte " .. at .. "\n" .. ran.out)
    end
  end)
end)
