-- Reads the project's own files and tells where they break a rule of its layout. Every check takes a
-- path, relative to the repository, and the file's text, and returns "path:line: what is wrong" strings.
local lfs = require("lfs")

local scan = {}

-- What a folder may include: itself and what stands on its left.
local LAYERS = { "base", "input", "event", "rule", "report", "run" }
local LUA_HEADERS = { ["lua.h"] = true, ["lauxlib.h"] = true, ["lualib.h"] = true, ["lfs.h"] = true, ["setjmp.h"] = true }
local LOCALE_HEADERS = { ["ctype.h"] = true, ["wctype.h"] = true, ["locale.h"] = true, ["strings.h"] = true }
local OS_HEADERS = {
  ["unistd.h"] = true, ["fcntl.h"] = true, ["dirent.h"] = true, ["pthread.h"] = true, ["windows.h"] = true,
  ["sched.h"] = true, ["poll.h"] = true, ["termios.h"] = true, ["dlfcn.h"] = true, ["pwd.h"] = true,
  ["grp.h"] = true, ["spawn.h"] = true, ["glob.h"] = true, ["langinfo.h"] = true, ["io.h"] = true,
}
-- What reads or writes differently from one PC to the next.
local LOCALE_WORDS = {
  "strtod", "strtof", "strtold", "atof", "localtime", "localtime_r", "gmtime", "gmtime_r", "mktime", "strftime",
  "setlocale", "localeconv", "strcasecmp", "strncasecmp", "strcoll",
}
local PRINTING_WORDS = {
  "printf", "fprintf", "vprintf", "vfprintf", "puts", "fputs", "putchar", "putc", "fputc", "perror", "exit", "_exit",
  "_Exit", "quick_exit", "abort",
}
local FILE_LINES_MAX, FUNCTION_LINES_MAX = 500, 60
-- In two pieces, so that this file does not name what it looks for.
local OUTSIDE_PATHS = { "/wor" .. "k/", "../sha" .. "red" }
local UNTRACKED = { [".git"] = true, [".cache"] = true, ["node_modules"] = true }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function walk(root, folder, found)
  local full = folder == "" and root or root .. "/" .. folder
  if lfs.attributes(full, "mode") ~= "directory" then
    return found
  end
  for name in lfs.dir(full) do
    local path = folder == "" and name or folder .. "/" .. name
    local mode = lfs.symlinkattributes(root .. "/" .. path, "mode")
    local skipped = name == "." or name == ".." or UNTRACKED[name] or path:match("^build")
    if mode == "directory" and not skipped then
      walk(root, path, found)
    elseif mode == "file" and not skipped then
      found[#found + 1] = path
    end
  end
  return found
end

-- Paths below root/folder whose names end with one of the given ends (all without ends), sorted.
function scan.files(root, folder, ...)
  local ends, kept = { ... }, {}
  for _, path in ipairs(walk(root, folder, {})) do
    local good = #ends == 0
    for _, ending in ipairs(ends) do
      good = good or path:sub(-#ending) == ending
    end
    if good then
      kept[#kept + 1] = path
    end
  end
  table.sort(kept)
  return kept
end

-- Runs a check over files and returns all that it found.
function scan.each(root, paths, check)
  local found = {}
  for _, path in ipairs(paths) do
    for _, violation in ipairs(check(path, read(root .. "/" .. path))) do
      found[#found + 1] = violation
    end
  end
  return found
end

local function blank(text)
  return (text:gsub("[^\n]", " "))
end

-- The text without comments, and without what stands in strings unless they are kept; lines stay where they are.
local function bare(text, keep_strings)
  local out, at = {}, 1
  while at <= #text do
    local from = text:find("[/\"']", at)
    if not from then
      break
    end
    out[#out + 1] = text:sub(at, from - 1)
    local two = text:sub(from, from + 1)
    local to
    if two == "/*" then
      to = select(2, text:find("*/", from + 2, true)) or #text
      out[#out + 1] = blank(text:sub(from, to))
    elseif two == "//" then
      to = (text:find("\n", from, true) or #text + 1) - 1
      out[#out + 1] = blank(text:sub(from, to))
    elseif two:sub(1, 1) == "/" then
      to = from
      out[#out + 1] = "/"
    else
      local quote = two:sub(1, 1)
      to = from + 1
      while to < #text and text:sub(to, to) ~= quote do
        to = to + (text:sub(to, to) == "\\" and 2 or 1)
      end
      local inside = text:sub(from + 1, to - 1)
      out[#out + 1] = quote .. (keep_strings and inside or blank(inside)) .. quote
    end
    at = to + 1
  end
  out[#out + 1] = text:sub(at)
  return table.concat(out)
end

local function lines_of(text)
  local lines = {}
  for line in (text:sub(-1) == "\n" and text or text .. "\n"):gmatch("([^\n]*)\n") do
    lines[#lines + 1] = line
  end
  return lines
end

local function reporter(path)
  local found = {}
  return found, function(line, what, ...)
    found[#found + 1] = ("%s:%d: "):format(path, line) .. what:format(...)
  end
end

local function includes_of(text)
  local includes = {}
  for number, line in ipairs(lines_of(bare(text, true))) do
    local mark, header = line:match('^%s*#%s*include%s*([<"])([^>"]+)[>"]')
    if header then
      includes[#includes + 1] = { line = number, header = header, own = mark == '"' }
    end
  end
  return includes
end

local function words_of(text, words, call)
  local hits = {}
  for number, line in ipairs(lines_of(bare(text))) do
    for _, word in ipairs(words) do
      if line:find("%f[%w_]" .. word .. (call and "%s*%(" or "%f[^%w_]")) then
        hits[#hits + 1] = { line = number, word = word }
      end
    end
  end
  return hits
end

local function rank_of(folder)
  for rank, name in ipairs(LAYERS) do
    if name == folder then
      return rank
    end
  end
end

-- The rank of a file: its folder of core/, then what holds all of core together, then the bindings.
local function rank_of_file(path)
  local folder = path:match("^core/([^/]+)/")
  if folder then
    return rank_of(folder)
  end
  return path:match("^core/[^/]+$") and #LAYERS or path:match("^bindings/") and #LAYERS + 1
end

function scan.layers(path, text)
  local found, report = reporter(path)
  local rank = rank_of_file(path)
  if not rank then
    report(1, "this folder has no place among %s", table.concat(LAYERS, ", "))
    return found
  end
  for _, include in ipairs(includes_of(text)) do
    local folder = include.header:match("^([^/]+)/")
    local other = folder and rank_of(folder)
    if not include.own then
      other = nil
    elseif include.header:find("..", 1, true) then
      report(include.line, '"%s" is not named from the root of core or bindings', include.header)
    elseif include.header == "vsswhy.h" then
      other = #LAYERS
    elseif path:match("^core/") and not other then
      report(include.line, '"%s" is no header of core, named by its folder', include.header)
    elseif path:match("^bindings/lua/") and folder == "cli" then
      report(include.line, '"%s" stands above bindings/lua', include.header)
    end
    if other and other > rank then
      report(include.line, '"%s" stands above this folder', include.header)
    end
  end
  return found
end

function scan.lua_headers(path, text)
  local found, report = reporter(path)
  if not path:match("^bindings/lua/") then
    for _, include in ipairs(includes_of(text)) do
      if LUA_HEADERS[include.header] then
        report(include.line, "%s belongs into bindings/lua", include.header)
      end
    end
  end
  return found
end

function scan.os_headers(path, text)
  local found, report = reporter(path)
  if not path:match("^core/base/os_[^/]*%.c$") then
    for _, include in ipairs(includes_of(text)) do
      if OS_HEADERS[include.header] or include.header:match("^sys/") then
        report(include.line, "%s belongs into core/base/os_*.c", include.header)
      end
    end
  end
  return found
end

function scan.locale(path, text)
  local found, report = reporter(path)
  for _, include in ipairs(includes_of(text)) do
    if LOCALE_HEADERS[include.header] then
      report(include.line, "%s depends on the PC's locale", include.header)
    end
  end
  for _, hit in ipairs(words_of(text, LOCALE_WORDS)) do
    report(hit.line, "%s depends on the PC's locale or time zone", hit.word)
  end
  return found
end

function scan.printing(path, text)
  local found, report = reporter(path)
  if not path:match("^bindings/cli/") then
    for _, hit in ipairs(words_of(text, PRINTING_WORDS, true)) do
      report(hit.line, "%s() belongs into bindings/cli", hit.word)
    end
  end
  return found
end

-- A static object without const, in a function or outside of one. What stands before the first of
-- ( = ; { is its declaration; with a parenthesis first it is a function, unless a pointer to one.
function scan.mutable_static(path, text)
  local found, report = reporter(path)
  local code = bare(text)
  local line, at = 1, 1
  for start in ("\n" .. code):gmatch("\n[ \t]*()static%f[^%w_]") do
    start = start - 1
    local _, breaks = code:sub(at, start - 1):gsub("\n", "")
    line, at = line + breaks, start
    local declared, mark = code:match("^([^(=;{]*)([(=;{]%s*%*?)", start)
    local is_pointer = mark and mark:match("^%(%s*%*")
    local is_function = mark and mark:sub(1, 1) == "(" and not is_pointer
    local is_const = declared and (declared:find("%f[%w_]const%f[^%w_]") or declared:find("_Static_assert", 1, true))
    if is_pointer then
      is_const = code:match("^%(%s*%*%s*const%f[^%w_]", start + #declared)
    end
    if declared and not is_function and not is_const then
      report(line, "mutable static: %s", (declared:gsub("%s+", " "):gsub(" $", "")))
    end
  end
  return found
end

function scan.file_length(path, text)
  local found, report = reporter(path)
  local count = #lines_of(text)
  if count > FILE_LINES_MAX then
    report(FILE_LINES_MAX + 1, "%d lines, where %d is the most", count, FILE_LINES_MAX)
  end
  return found
end

function scan.function_length(path, text)
  local found, report = reporter(path)
  local opened
  for number, line in ipairs(lines_of(text)) do
    if line:match("^{") then
      opened = number
    elseif line:match("^}") and opened then
      if number - opened + 1 > FUNCTION_LINES_MAX then
        report(opened, "a function of %d lines, where %d is the most", number - opened + 1, FUNCTION_LINES_MAX)
      end
      opened = nil
    end
  end
  return found
end

-- vw_noun__verb may be called by its own folder only: by the one whose headers declare it.
function scan.folder_of_inner_names(root, paths)
  local folder_of = {}
  for _, path in ipairs(paths) do
    for name in bare(read(root .. "/" .. path)):gmatch("%f[%w_]vw_%w[%w_]-__[%w_]+") do
      folder_of[name] = folder_of[name] or path:match("^(.*)/")
    end
  end
  return folder_of
end

function scan.inner_names(folder_of)
  return function(path, text)
    local found, report = reporter(path)
    for number, line in ipairs(lines_of(bare(text))) do
      for name in line:gmatch("%f[%w_]vw_%w[%w_]-__[%w_]+") do
        if folder_of[name] and folder_of[name] ~= path:match("^(.*)/") then
          report(number, "%s is only for %s", name, folder_of[name])
        end
      end
    end
    return found
  end
end

function scan.outside_paths(path, text)
  local found, report = reporter(path)
  for number, line in ipairs(lines_of(text)) do
    for _, outside in ipairs(OUTSIDE_PATHS) do
      local from = line:find(outside, 1, true)
      if from and not line:sub(from - 1, from - 1):match("[%w_.-]") then
        report(number, "%s is a path of one machine", outside)
      end
    end
  end
  return found
end

-- The nouns of core and bindings/lua, each a .c file with a header of its name, that have no test in
-- the folder that mirrors theirs. `reasons` tells of those that need none, and of none that has one.
function scan.mirrors(paths, reasons)
  local there, found = {}, {}
  for _, path in ipairs(paths) do
    there[path] = true
  end
  for _, path in ipairs(paths) do
    local folder, noun = path:match("^core/(%w+)/([%w_]+)%.c$")
    if not folder then
      folder, noun = path:match("^(bindings/lua)/([%w_]+)%.c$")
    end
    local stem = path:gsub("%.c$", "")
    local test = noun and ("tests/%s/test_%s.c"):format(folder, noun)
    if noun and there[stem .. ".h"] and not there[test] and not reasons[stem] then
      found[#found + 1] = path .. ":1: has no " .. test
    elseif noun and there[test] and reasons[stem] then
      found[#found + 1] = path .. ":1: has its test and a reason for having none"
    end
  end
  table.sort(found)
  return found
end

return scan
