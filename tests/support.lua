-- What the specs share: running the built program from outside, as its users do.
local json = require("dkjson")
local lfs = require("lfs")

local support = {
  vsswhy = assert(os.getenv("VSSWHY"), "VSSWHY names the built program"),
  source = assert(os.getenv("VSSWHY_SOURCE"), "VSSWHY_SOURCE names the source tree"),
  build = os.getenv("VSSWHY_BUILD"),
  python = os.getenv("PYTHON3") or "python3",
}

function support.quoted(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

function support.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

function support.write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

-- Runs a command of the shell; returns what it wrote and its exit status.
function support.shell(command)
  local pipe = assert(io.popen(command, "r"))
  local out = pipe:read("a")
  local _, kind, status = pipe:close()
  return out, kind == "exit" and status or -status
end

-- A folder that is gone with `support.forget()`.
local folders = {}
function support.folder()
  local path = support.shell("mktemp -d"):match("^(%S+)")
  folders[#folders + 1] = path
  return path
end

function support.forget()
  for _, path in ipairs(folders) do
    os.execute("chmod -R u+rwx " .. support.quoted(path) .. " && rm -rf " .. support.quoted(path))
  end
  folders = {}
end

-- Runs vsswhy with a list of arguments. Returns { out =, err =, status = }.
function support.run(arguments, options)
  options = options or {}
  local out, err = os.tmpname(), os.tmpname()
  local input = options.stdin and support.write(os.tmpname(), options.stdin)
  local words = { options.env or "LC_ALL=C.UTF-8", support.quoted(support.vsswhy) }
  for _, argument in ipairs(arguments) do
    words[#words + 1] = support.quoted(argument)
  end
  local line = ("%s <%s >%s 2>%s"):format(table.concat(words, " "), input or "/dev/null", out, err)
  if options.cd then
    line = "cd " .. support.quoted(options.cd) .. " && " .. line
  end
  local _, kind, status = os.execute(line)
  local ran = { out = support.read(out), err = support.read(err), status = kind == "exit" and status or -status }
  os.remove(out)
  os.remove(err)
  if input then
    os.remove(input)
  end
  return ran
end

-- The memory in KiB that a command of the shell has in use at most, those it starts included. What a
-- sanitizer keeps of freed memory is not the program's.
function support.peak_memory(command)
  local script = "import resource,subprocess,sys;subprocess.run(sys.argv[1],shell=True,stdout=subprocess.DEVNULL);"
    .. "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
  return tonumber((support.shell(('ASAN_OPTIONS="$ASAN_OPTIONS:quarantine_size_mb=0" %s -c %s %s'):format(
    support.python, support.quoted(script), support.quoted(command)))))
end

-- What docs/NAME.schema.json finds wrong with a text, or (`lines`) with each line of it; "" where nothing is.
function support.misfit(name, text, lines)
  local path = support.write(os.tmpname(), text)
  local out, status = support.shell(("%s %s/tests/cli/validate.py %s %s %s 2>&1"):format(support.python,
    support.quoted(support.source), support.quoted(("%s/docs/%s.schema.json"):format(support.source, name)), path,
    lines and "--lines" or ""))
  os.remove(path)
  return status == 0 and "" or out .. "status " .. status
end

-- Runs vsswhy and reads its JSON report.
function support.report(arguments, options)
  local words = { "--format", "json" }
  for _, argument in ipairs(arguments) do
    words[#words + 1] = argument
  end
  local ran = support.run(words, options)
  local report = json.decode(ran.out)
  assert(report, ran.err .. ran.out)
  return report, ran
end

-- The one case of a log given as text.
function support.case(text, arguments)
  local words = { "-" }
  for _, argument in ipairs(arguments or {}) do
    words[#words + 1] = argument
  end
  local report = support.report(words, { stdin = text })
  assert(#report.cases == 1)
  return report.cases[1], report
end

function support.finding(case, rule)
  for _, finding in ipairs(case.findings) do
    if finding.rule == rule then
      return finding
    end
  end
end

-- A rule file as its author wrote it.
function support.rule(path)
  return assert(loadfile(path, "t", {}))()
end

-- The default rule files: { path =, pack =, name =, rule = }, in order.
function support.default_rules()
  local rules = {}
  local root = support.source .. "/rules"
  for pack in lfs.dir(root) do
    if not pack:find("^%.") then
      for file in lfs.dir(root .. "/" .. pack) do
        local name = file:match("^(.+)%.lua$")
        if name then
          local path = root .. "/" .. pack .. "/" .. file
          rules[#rules + 1] = { path = path, pack = pack, name = name, rule = support.rule(path) }
        end
      end
    end
  end
  table.sort(rules, function(a, b) return a.path < b.path end)
  return rules
end

-- An example as the text of a log.
function support.example(example)
  if type(example) == "string" then
    return example .. "\n"
  end
  return example.log or table.concat(example, "\n") .. "\n"
end

-- Writes the logs of an example of a rule that counts logs into a folder of their own; returns it.
function support.example_folder(example)
  local folder = support.folder()
  for i, log in ipairs(example.logs) do
    support.write(("%s/%02d.log"):format(folder, i), support.example(log))
  end
  return folder
end

-- Columns that a terminal gives a text.
function support.columns(text)
  local columns = 0
  for _, c in utf8.codes(text) do
    columns = columns + ((c < 0x1100 or (c >= 0xff61 and c <= 0xff9f)) and 1 or 2)
  end
  return columns
end

function support.lines(text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n") do
    lines[#lines + 1] = line
  end
  return lines
end

return support
