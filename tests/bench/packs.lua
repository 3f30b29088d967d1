-- Packs of rules for measuring speed: many, of the kinds that people write. Every second one looks for words that are in
-- the logs of corpus.lua too, next to others, which is the hardest for the search: the windows that it could filter by are
-- common.
local lfs = require("lfs")

local packs = {}

local PER_PACK = 1000

local RULE = [[
return {
  id       = "%s.%s",
  severity = "error",
  retry    = "no",
  match    = { { code = 0x%08x }, { text = "%s" } },
  title    = { en = "Device %d of the site failed" },
  explain  = { en = "Device %d answers with an error. Its own log tells more." },
  examples = {
    hit  = { "05/14/2023 18:02:11.480 COM Error(0x%08x): p->DoSnapshotSet(&a)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80046fff): p->DoSnapshotSet(&a)" },
  },
}
]]

local WORDS = {
  "blocks", "buffers", "bytes", "chunk", "cleaning", "disk", "generations", "image", "network", "partition", "pending", "queue",
  "script", "share", "snapshot", "system", "task", "thread", "times", "volume", "writer",
}

local function text_of(number)
  if number % 2 == 1 then
    return ("SITE-%05d: {x:rest}"):format(number)
  end
  local n = #WORDS
  return ("%s %s %d"):format(WORDS[number % n + 1], WORDS[number // n % n + 1], number)
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

-- Makes folders of packs with `count` rules in all below `folder`; returns their paths.
function packs.make(folder, count)
  local made = {}
  for number = 0, count - 1 do
    local pack = ("site%d"):format(number // PER_PACK + 1)
    local path = folder .. "/" .. pack
    if number % PER_PACK == 0 then
      assert(lfs.mkdir(path))
      write(path .. "/pack.json",
        ('{ "schema": "vsswhy.pack/1", "name": "%s", "version": "1.0.0", "engine": ">=1.0 <2" }\n'):format(pack))
      made[#made + 1] = path
    end
    local name, code = ("device%04d"):format(number), 0x80045000 + number
    write(("%s/%s.lua"):format(path, name),
      RULE:format(pack, name, code, text_of(number), number, number, code))
  end
  return made
end

return packs
