-- The scripts of tests/hostile, and the rule files that are made of them.
--
-- A script begins with comments. `-- expect: END [WORDS]` is how it ends: `refused` when its file is read,
-- `pass` where it must work, or the limit that stops it; WORDS stand in what is said of it then. `-- in: PLACE` is
-- what the script is: the body of `when` (without it), what stands in the `file` before its rule, all of it (`raw`),
-- such a file and, behind a line `--- keys`, keys of its rule (`keys`), or a file behind a byte order mark (`bom`).
-- `-- text:` stands in the line of the log that it hits. The last comment says what it tries.
local lfs = require("lfs")
local support = require("support")

local corpus = { folder = support.source .. "/tests/hostile" }

local function parse(name, source)
  local script = { name = name, place = "when", text = "" }
  local at = 1
  while source:sub(at, at + 2) == "-- " do
    local line, next_line = source:match("^%-%- ([^\n]*)\n()", at)
    local key, value = line:match("^(%l+): (.*)$")
    if key == "expect" then
      script.ends, script.words = value:match("^(%l+) ?(.*)$")
    elseif key == "in" then
      script.place = value
    elseif key == "text" then
      script.text = value
    else
      script.about = line
    end
    at = next_line
    if script.about then
      break
    end
  end
  script.body = source:sub(at)
  return script
end

-- All scripts in the order of their names, each with a code of its own.
function corpus.list()
  local names, scripts = {}, {}
  for file in lfs.dir(corpus.folder) do
    local name = file:match("^(.+)%.lua$")
    if name and not name:find("_spec$") then
      names[#names + 1] = name
    end
  end
  table.sort(names)
  for i, name in ipairs(names) do
    scripts[i] = parse(name, support.read(corpus.folder .. "/" .. name .. ".lua"))
    scripts[i].code = 0x80044800 + i
  end
  return scripts
end

local RULE = [[
return {
  id       = "hostile.%s",
  severity = "info",
  match    = { code = 0x%08x },
  title    = { en = "Hostile%s" },
  explain  = { en = "It tries what it can." },
  examples = { hit = { "x" }, miss = { "y" } },
%s}
]]

local function rule(script, keys, title)
  return RULE:format(script.name, script.code, title or "", keys)
end

local places = {
  raw = function(script) return script.body end,
  file = function(script) return script.body .. rule(script, "") end,
  bom = function(script) return "\xef\xbb\xbf" .. script.body .. rule(script, "") end,
  keys = function(script)
    local head, keys = script.body:match("^(.-)%-%-%- keys\n(.*)$")
    return head .. rule(script, keys)
  end,
  when = function(script)
    return "local KEPT = {}\n" .. rule(script, "when = function(hit, log)\n" .. script.body .. "\nend,\n", " {who|}")
  end,
}

-- Writes the rule file of a script into the pack `hostile` of a folder.
function corpus.write(script, folder)
  support.write(("%s/hostile/%s.lua"):format(folder, script.name), places[script.place](script))
end

local LINE = "05/14/2023 18:02:11.480 COM Error(0x%08x): m_pVssObject->DoSnapshotSet(&pAsync) %s\n"

-- The lines that a script hits: two, so that it can keep the first beyond its call.
function corpus.lines(script)
  return LINE:format(script.code, script.text) .. LINE:format(script.code, script.text)
end

-- A pack `innocent` of one rule, and the line that it hits.
function corpus.write_innocent(folder)
  support.write(folder .. "/innocent/array.lua", [[
return {
  id       = "innocent.array",
  severity = "error",
  code     = 0x80044711,
  name     = "ARRAY_E_REPLICATING",
  title    = { en = "The array was replicating, {call} in line {line}, {seen}" },
  explain  = { en = "While it replicates, the array allows no snapshot." },
  when     = function(hit, log)
    return { seen = log.count { code = 0x80044711 } .. string.format(" %s", hit.text:sub(-4, -2)) }
  end,
  examples = { hit = { "x" }, miss = { "y" } },
}
]])
end

corpus.innocent_line = LINE:format(0x80044711, "")

-- A folder for the packs of these scripts.
function corpus.make(folder, scripts)
  os.execute(("mkdir -p %s/hostile %s/innocent"):format(support.quoted(folder), support.quoted(folder)))
  for _, script in ipairs(scripts) do
    corpus.write(script, folder)
  end
  corpus.write_innocent(folder)
  return folder
end

return corpus
