-- The machine and the programs that were measured, as Markdown.
local files = require("files")

local machine = {}

-- The first line that a command writes, or nil.
local function said(command)
  local text, good = files.output(command .. " 2>&1")
  return good and text:match("[^\n]+") or nil
end

local FLAGS = { "ssse3", "avx2", "avx512bw", "avx512_vbmi", "avx512vbmi", "asimd" } -- asimd: NEON

local function processor()
  local info = files.read("/proc/cpuinfo")
  local words = {}
  for word in (info:match("flags%s*:([^\n]*)") or info:match("Features%s*:([^\n]*)") or ""):gmatch("%S+") do
    words[word] = true
  end
  local has = {}
  for _, flag in ipairs(FLAGS) do
    has[#has + 1] = words[flag] and flag or nil
  end
  return ("%s %s, %s"):format(said("nproc") or "?", info:match("model name%s*:%s*([^\n]*)") or said("uname -m") or "?",
    table.concat(has, " "))
end

local function memory()
  local kib = tonumber(files.read("/proc/meminfo"):match("MemTotal:%s*(%d+)")) or 0
  return ("%.0f GiB"):format(kib / 1024 / 1024)
end

local PROGRAMS = { "wc", "cat", "rg", "grep", "ugrep", "lnav", "lua5.4", "cc" }

local function programs()
  local versions, missing = {}, {}
  for _, name in ipairs(PROGRAMS) do
    local line = said(name .. (name == "lua5.4" and " -v" or " --version"))
    if line then
      versions[#versions + 1] = name .. " " .. (line:match("%d+%.[%d.]*%d") or "")
    else
      missing[#missing + 1] = name
    end
  end
  return table.concat(versions, "; ") .. (missing[1] and "; not installed: " .. table.concat(missing, ", ") or "")
end

-- `size`: what the corpora were scaled by.
function machine.table(size)
  local rows = {
    { "measured on", os.date("!%Y-%m-%d") },
    { "processors", processor() },
    { "memory", memory() },
    { "system", ("%s, %s"):format(files.read("/etc/os-release"):match('PRETTY_NAME="([^"]*)"') or "?", said("uname -sr") or "?") },
    { "programs", programs() },
    { "size of the logs", size == 1 and "as told" or ("%g times what is told"):format(size) },
    { "load before", files.read("/proc/loadavg"):match("^(%S+ %S+ %S+)") or "?" },
  }
  local lines = { "| | |", "|---|---|" }
  for _, row in ipairs(rows) do
    lines[#lines + 1] = ("| %s | %s |"):format(row[1], row[2])
  end
  return table.concat(lines, "\n") .. "\n"
end

return machine
