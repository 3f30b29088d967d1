-- Usage: lua5.4 tests/bench/bench.lua [--size FACTOR] [--rounds N] [--write] [QUESTION...], called by all.sh
--
-- Asks the questions and prints the answers, or writes them into docs/performance.md. VSSWHY_BUILD is the folder of the
-- build; VSSWHY_BUILD_AVX2, that of a build without AVX-512, may be missing.
local here = arg[0]:match("^(.*)/[^/]*$")
package.path = here .. "/?.lua;" .. package.path

local answers = require("answers")
local files = require("files")
local lfs = require("lfs")
local machine = require("machine")
local sandbox = require("sandbox")
local setup = require("setup")

local QUESTIONS = { "one_log", "encodings", "many_logs", "dense", "small_log", "many_rules", "lnav", "functions" }
local TWIN = ", AVX2"
local BEGIN, END = "<!-- written by tests/bench/all.sh --write -->\n", "<!-- until here -->\n"

local function read_arguments()
  local options, i = { size = 1, questions = {} }, 1
  while arg[i] do
    local number = tonumber(arg[i + 1])
    if (arg[i] == "--size" or arg[i] == "--rounds") and number and number > 0 then
      options[arg[i]:sub(3)] = number
      i = i + 1
    elseif arg[i] == "--write" then
      options.write = true
    elseif lfs.attributes(("%s/questions/%s.lua"):format(here, arg[i])) then
      table.insert(options.questions, arg[i])
    else
      files.fail("not understood: ", arg[i], "; the questions are ", table.concat(QUESTIONS, " "))
    end
    i = i + 1
  end
  if not options.questions[1] then
    options.questions = QUESTIONS
  end
  return options
end

local options = read_arguments()
local build = os.getenv("VSSWHY_BUILD") or files.fail("VSSWHY_BUILD is missing: sh tests/bench/all.sh sets it")
local build_avx2 = os.getenv("VSSWHY_BUILD_AVX2")
local bench = setup.new(lfs.currentdir(), build, options.size)

local function holds(list, word)
  for _, item in ipairs(list) do
    if item == word then
      return true
    end
  end
  return false
end

local function is_installed(words)
  for _, word in ipairs(words) do
    if not word:find("^[A-Z_0-9]+=") then
      return os.execute("command -v " .. files.quoted(word) .. " >/dev/null")
    end
  end
end

-- The same call of the program that was built without AVX-512.
local function twin_of(command)
  local words = {}
  for i, word in ipairs(command[2]) do
    words[i] = word == build .. "/vsswhy" and build_avx2 .. "/vsswhy" or word
  end
  return { command[1] .. TWIN, words }
end

-- The commands that can run here.
local function runnable(commands)
  local list = {}
  for _, command in ipairs(commands) do
    if is_installed(command[2]) then
      list[#list + 1] = command
      list[#list + 1] = command.avx2 and build_avx2 and twin_of(command) or nil
    end
  end
  return list
end

-- Runs the commands of a question in turn (see turns.c) and adds what they took: `rows`, and `bytes` of the log.
local function measure(question)
  local commands, words = runnable(question.commands), {}
  for _, command in ipairs(commands) do
    words[#words + 1] = table.concat(command[2], "\n") .. "\n"
  end
  local input = files.write(bench.folder .. "/commands", table.concat(words, "\n"))
  local text, good = files.output("%s %s <%s", bench:program("turns"), ("%d"):format(options.rounds or question.rounds), input)
  if not good then
    files.fail("no answer: ", question.title)
  end
  question.bytes = 0
  for size in files.output("find %s -type f -printf '%%s\\n'", question.log):gmatch("%d+") do
    question.bytes = question.bytes + tonumber(size)
  end
  question.rows = {}
  for line in text:gmatch("[^\n]+") do
    local command, n = commands[#question.rows + 1], {}
    for number in line:gmatch("%d+") do
      n[#n + 1] = tonumber(number)
    end
    table.insert(question.rows, {
      name = command[1],
      ours = holds(command[2], build .. "/vsswhy"),
      scans = holds(command[2], question.log) and question.bytes >= 1024 * 1024,
      wall = { n[1], n[2], n[3] },
      cpu = { n[4], n[5], n[6] },
      kib = n[7],
    })
  end
end

-- How fast the search alone is (see search.c), in a build.
local function search_of(folder)
  local speed, finds = files.output("%s %s %s", folder .. "/tests/bench_search", bench.source .. "/rules", bench:corpus("big"))
    :match("(%S+)\t(%S+)")
  return { speed = tonumber(speed), finds = tonumber(finds) }
end

local function ask()
  local measured = {}
  for _, name in ipairs(options.questions) do
    for _, question in ipairs({ dofile(("%s/questions/%s.lua"):format(here, name))(bench) }) do
      io.stderr:write(question.title, "\n")
      measure(question)
      question.name = name
      measured[#measured + 1] = question
    end
  end
  return measured
end

local function answer()
  local facts, measured = machine.table(options.size), ask()
  local parts = {
    "### The machine", facts,
    "### Goals", answers.goals(measured, build_avx2 and TWIN),
    "### All figures", answers.results(measured),
    "### Where the time goes", answers.shares(measured, search_of(build), build_avx2 and search_of(build_avx2)),
  }
  if holds(options.questions, "functions") then
    parts[#parts + 1] = "### What limits cost a function"
    parts[#parts + 1] = sandbox.table(bench)
  end
  return (table.concat(parts, "\n\n"):gsub("\n\n\n", "\n\n"))
end

-- Puts the text between the two marks of the page.
local function write_page(text)
  local path = bench.source .. "/docs/performance.md"
  local page = files.read(path)
  local _, from = page:find(BEGIN, 1, true)
  local to = from and page:find(END, from, true)
  if not to then
    files.fail(path, " lost its marks: ", BEGIN)
  end
  files.write(path, page:sub(1, from) .. "\n" .. text .. "\n" .. page:sub(to))
end

local text = answer()
if options.write then
  write_page(text)
else
  io.write(text)
end
