-- What the specs of packs share: homes, keys, packs made and signed by the program itself.
local assert = require("luassert")
local json = require("dkjson")
local support = require("support")

local packs = {}

local RULE = [[
return {
  id       = "%s.%s",
  severity = "%s",
  code     = %s,
  name     = "%s",
  retry    = "%s",
  title    = { en = "%s", ja = "装置が使用中です" },
  explain  = { en = "The device was busy.", ja = "装置が使用中でした。" },
  advice   = { en = { { "%s", risk = "%s" } }, ja = { { "装置を確認します。", risk = "%s" } } },
  %s
  examples = {
    hit  = { "05/14/2023 18:02:11.480 COM Error(%s): p->DoSnapshotSet(&a)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80046fff): p->DoSnapshotSet(&a)" },
  },
}
]]

-- The text of a rule file; what `parts` does not say is usual.
function packs.rule(pack, name, parts)
  parts = parts or {}
  local code, risk = parts.code or "0x80046001", parts.risk or "check"
  return RULE:format(pack, name, parts.severity or "error", code, parts.symbol or ("E_" .. code:upper()),
    parts.retry or "no", parts.title or "The device was busy", parts.advice or "Look at the device.", risk, risk,
    parts.more or "", code)
end

function packs.about(name, version, more)
  return ('{ "schema": "vsswhy.pack/1", "name": "%s", "version": "%s", "engine": ">=1.0 <2"%s }\n'):format(
    name, version, more or "")
end

-- A folder of a pack: { file = text, … }; pack.json is made of name and version where it is not among them.
function packs.folder(below, name, version, files)
  local folder = below .. "/" .. name
  os.execute("mkdir -p " .. support.quoted(folder .. "/logs") .. " " .. support.quoted(folder .. "/spec"))
  support.write(folder .. "/pack.json", packs.about(name, version))
  for file, text in pairs(files or { ["disk.lua"] = packs.rule(name, "disk") }) do
    support.write(folder .. "/" .. file, text)
  end
  return folder
end

-- A new key pair; returns the path of its private half and the line for allowed_signers.
function packs.key(below, principal, options)
  local path = below .. "/" .. principal:gsub("@.*", "")
  assert(os.execute(("ssh-keygen -q -t ed25519 -N '' -C '' -f %s"):format(support.quoted(path))))
  local kind, key = support.read(path .. ".pub"):match("^(%S+) (%S+)")
  return path, ("%s %s%s %s\n"):format(principal, options and options .. " " or "", kind, key)
end

-- Runs vsswhy with the home `home`.
function packs.run(home, arguments, options)
  options = options or {}
  local words = { table.unpack(arguments) }
  words[#words + 1] = "--lang"
  words[#words + 1] = options.lang or "en"
  return support.run(words, {
    env = ("LC_ALL=C.UTF-8 VSSWHY_HOME=%s"):format(support.quoted(home)),
    cd = options.cd,
    stdin = options.stdin,
  })
end

-- Asserts how a run ended, and that it told each of the hints. Returns it.
function packs.assert_ran(status, ran, ...)
  for _, hint in ipairs({ ... }) do
    assert.is_truthy((ran.out .. ran.err):find(hint, 1, true), "not told: " .. hint .. "\n" .. ran.out .. ran.err)
  end
  assert.are.equal(status, ran.status, ran.out .. ran.err)
  return ran
end

-- The report of the log `place`/a.log, in which a call fails with this code; and the run.
function packs.diagnosis(home, place, code)
  local log = support.write(place .. "/a.log", "05/14/2023 18:02:10.112 VssStart()\n" ..
    "05/14/2023 18:02:11.480 COM Error(" .. code .. "): p->DoSnapshotSet(&a)\n")
  local ran = packs.run(home, { log, "--format", "json" })
  return json.decode(ran.out), ran
end

-- Builds the pack of a folder beside it; returns the path of the zip.
function packs.build(folder, key)
  local zip = folder .. ".zip"
  local built = packs.run("/nonexistent", { "pack", "build", folder, "-o", zip })
  assert(built.status == 0, built.err .. built.out)
  if key then
    local signed = packs.run("/nonexistent", { "pack", "sign", zip, "--key", key })
    assert(signed.status == 0, signed.err .. signed.out)
  end
  return zip
end

return packs
