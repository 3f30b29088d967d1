-- Usage: lua5.4 make_log.lua MIB >FILE: a task log of that size in the grammar of ActiveImage Protector, with a failure
-- (4 lines) every 10,000 lines. The same arguments give the same bytes. For speed only: what it tells makes no sense.
local size = (tonumber(arg[1]) or 256) * 1024 * 1024
local EVERY = 10000

local seed = 20240308
local function random(n)
  seed = (seed * 6364136223846793005 + 1442695040888963407) & 0x7fffffffffffffff
  return (seed >> 33) % n
end

local CODES = { "80042301", "80042306", "80042308", "8004230f", "80042313", "80042314", "80042316", "8004231f", "800423f4" }

local function stamp(line)
  local ms = line * 37 + 61000000000
  local s = ms // 1000
  return ("%02d/%02d/2024 %02d:%02d:%02d.%03d"):format(s // 86400 % 12 + 1, s // 86400 % 28 + 1, s // 3600 % 24,
    s // 60 % 60, s % 60, ms % 1000)
end

local PLAIN = {
  function() return ("Reading block %d of volume %d, %d bytes"):format(random(900000), random(9), random(4194304)) end,
  function() return ("{IDS_STRING%d}Progress %d %% Level=INFO [0]"):format(2000 + random(900), random(101)) end,
  function() return ("Compressed cluster run %08x to %08x"):format(random(1 << 31), random(1 << 31)) end,
  function() return ("Write to destination: %d ms, queue %d"):format(random(400), random(32)) end,
  function() return ("Volume{%08x-0000-0000-0000-%012x} has %d free clusters"):format(random(1 << 31), random(1 << 31), random(1 << 24)) end,
  function() return ("Cache hit rate %d %%, dirty pages %d"):format(random(101), random(65536)) end,
}

local function failure(out, line)
  local code = CODES[random(#CODES) + 1]
  out[#out + 1] = stamp(line) .. " VssStart()"
  out[#out + 1] = ("%s COM Error(0x%s): m_pVssObject->DoSnapshotSet(&pAsync)"):format(stamp(line + 1), code)
  out[#out + 1] = stamp(line + 2) .. " {IDS_STRING3025}Could not start VSS Level=ERROR [0]"
  out[#out + 1] = stamp(line + 3) .. " {IDS_STRING3018}Exit Code: -311"
end

local written, line = 0, 0
while written < size do
  local out = {}
  for _ = 1, EVERY - 4 do
    line = line + 1
    out[#out + 1] = stamp(line) .. " " .. PLAIN[random(#PLAIN) + 1]()
  end
  failure(out, line + 1)
  line = line + 4
  out[#out + 1] = ""
  local text = table.concat(out, "\n")
  io.write(text)
  written = written + #text
end
