-- What the questions may ask for: logs, homes with packs, the words of a call. Corpora are made once and kept.
local corpus = require("corpus")
local files = require("files")
local lfs = require("lfs")
local packs = require("packs")

local Setup = {}
Setup.__index = Setup

local setup = {}

-- `source` and `build` are folders; `size` scales the corpora, and 1 is what the page shows. What is kept is made anew, and
-- what was kept is removed, when what makes it has changed.
function setup.new(source, build, size)
  local sum = files.output("cat %s %s | cksum", source .. "/tests/bench/corpus.lua", source .. "/tests/bench/packs.lua")
  local name = ("%s-%g"):format(sum:match("%d+"), size)
  local folder = ("%s/bench/%s"):format(build, name)
  files.run("mkdir -p %s", folder)
  files.run("find %s -maxdepth 1 -name %s ! -name %s -exec rm -rf {} +", build .. "/bench", ("*-%g"):format(size), name)
  return setmetatable({ source = source, build = build, size = size, folder = folder }, Setup)
end

-- A log or a folder of logs (see corpus.lua), in the page cache, read from the disk: see forget.c.
function Setup:corpus(name)
  local path = self.folder .. "/" .. name
  if not lfs.attributes(path) then
    io.stderr:write("making the corpus ", name, "\n")
    files.run("rm -rf %s", path .. ".new")
    corpus[name](path .. ".new", self.size)
    assert(os.rename(path .. ".new", path))
  end
  files.run("find %s -type f -exec %s {} +", path, self:program("forget"))
  files.run("find %s -type f -exec cat {} + >/dev/null", path)
  return path
end

function Setup:program(name)
  return self.build .. "/tests/bench_" .. name
end

-- The words of a call of vsswhy by a user with this home.
function Setup:vsswhy_at(home, ...)
  return { "VSSWHY_HOME=" .. home, "LC_ALL=C.UTF-8", self.build .. "/vsswhy", ... }
end

-- The same for a user who has installed no packs.
function Setup:vsswhy(...)
  return self:vsswhy_at(self.folder .. "/nobody", ...)
end

local function output_of(words)
  return files.output("env" .. (" %s"):rep(#words), table.unpack(words))
end

-- A file of what vsswhy looks for, for `grep -F -f`: codes in both cases, names, and the words of a failing call.
function Setup:words()
  local lines, seen = {}, {}
  local function add(word)
    if not seen[word] then
      seen[word] = true
      lines[#lines + 1] = word
    end
  end
  for code in output_of(self:vsswhy("rules", "list")):gmatch("0x(%x%x%x%x%x%x%x%x)") do
    add(code)
    add(code:upper())
  end
  for name in files.output("cat %s/rules/*/*.lua", self.source):gmatch('\n  name%s*=%s*"([^"\n]+)",') do
    add(name)
  end
  add("COM Error(")
  add("Level=ERROR")
  return files.write(self.folder .. "/words", table.concat(lines, "\n") .. "\n")
end

-- The home of a user who has installed packs, so many that there are `count` rules. Always made anew, because the program
-- may have learnt to keep something else in it.
function Setup:home(count)
  local home, below = self.folder .. "/home", self.folder .. "/packs"
  files.run("rm -rf %s %s && mkdir %s", home, below, below)
  local _, default = output_of(self:vsswhy("rules", "list")):gsub("\n", "")
  for _, pack in ipairs(packs.make(below, count - default)) do
    output_of(self:vsswhy_at(home, "pack", "build", pack, "-o", pack .. ".zip"))
    output_of(self:vsswhy_at(home, "pack", "install", pack .. ".zip", "--yes", "--allow-unsigned"))
  end
  local _, installed = output_of(self:vsswhy_at(home, "rules", "list")):gsub("\n", "")
  if installed ~= count then
    files.fail(("%d rules instead of %d are in %s"):format(installed, count, home))
  end
  return home
end

-- The home of a user who has switched off all default rules that have a function.
function Setup:home_without_functions()
  local home, rows = self.folder .. "/quiet", {}
  for pack, name in files.output("cd %s && grep -lE '^  when +=' */*.lua", self.source .. "/rules"):gmatch("(%S+)/(%S+)%.lua") do
    rows[#rows + 1] = ('"%s.%s": { "off": true }'):format(pack, name)
  end
  files.run("mkdir -p %s", home)
  files.write(home .. "/overrides.json",
    '{ "schema": "vsswhy.overrides/1", "rules": {\n' .. table.concat(rows, ",\n") .. "\n} }\n")
  return home
end

return setup
