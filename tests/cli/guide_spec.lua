-- The guides, followed as a newcomer would: from an empty folder, every file written and every command run
-- as printed. A line "..." stands for any lines. VSSWHY_NEW_GUIDES=1 writes what the program says into them.
local support = require("support")

local LOCALES = { en = "C.UTF-8", ja = "ja_JP.UTF-8" }

-- The fenced blocks of a page: { info =, body =, first = }, with what stands between them as plain text.
local function parts_of(page)
  local parts, at = {}, 1
  while true do
    local from, to, info, body = page:find("\n```([^\n]*)\n(.-\n)```\n", at)
    if not from then
      parts[#parts + 1] = { text = page:sub(at) }
      return parts
    end
    parts[#parts + 1] = { text = page:sub(at, from) }
    parts[#parts + 1] = { info = info, body = body }
    at = to
  end
end

-- The commands of a console block with what they print.
local function commands_of(body)
  local commands = {}
  for line in body:gmatch("([^\n]*)\n") do
    local command = line:match("^%$ (.*)$")
    if command then
      commands[#commands + 1] = { command = command, lines = {} }
    else
      table.insert(commands[#commands].lines, line)
    end
  end
  return commands
end

local function run(command, folder, lang)
  local script = ("cd %s && vsswhy() { %s \"$@\"; } && %s"):format(support.quoted(folder), support.quoted(support.vsswhy), command)
  return (support.shell(("LC_ALL=%s sh -c %s 2>&1"):format(LOCALES[lang], support.quoted(script))))
end

-- Whether lines are as printed, "..." standing for any of them.
local function fits(printed, lines)
  local at = 1
  for i, line in ipairs(printed) do
    if line == "..." then
      local next_line = printed[i + 1]
      while at <= #lines and lines[at] ~= next_line do
        at = at + 1
      end
    elseif lines[at] ~= line then
      return false, line, lines[at]
    else
      at = at + 1
    end
  end
  return at == #lines + 1, "(end)", lines[at]
end

local function rewritten(command, lines)
  local kept = { "$ " .. command.command }
  for i, line in ipairs(command.lines) do
    if line == "..." then -- keep the head that was printed, and the end behind the dots
      for k = 1, i - 1 do kept[#kept + 1] = lines[k] end
      kept[#kept + 1] = "..."
      for k = #command.lines - i - 1, 0, -1 do kept[#kept + 1] = i < #command.lines and lines[#lines - k] or nil end
      return kept
    end
  end
  table.move(lines, 1, #lines, 2, kept)
  return kept
end

local function follow(lang)
  local path = support.source .. "/docs/write-a-rule." .. lang .. ".md"
  local folder, written, ran = support.folder(), {}, 0
  for _, part in ipairs(parts_of(support.read(path))) do
    local file = part.info and part.info:match("^%w+ (%S+)$")
    local body = part.body
    if file then
      support.write(folder .. "/" .. file, body)
    elseif part.info == "console" then
      local lines_of_block = {}
      for _, command in ipairs(commands_of(body)) do
        local lines = support.lines(run(command.command, folder, lang))
        ran = ran + 1
        if os.getenv("VSSWHY_NEW_GUIDES") then
          for _, line in ipairs(rewritten(command, lines)) do
            lines_of_block[#lines_of_block + 1] = line
          end
        else
          local good, wanted, got = fits(command.lines, lines)
          assert(good, ("%s\nprinted: %s\nprints:  %s\n%s"):format(command.command, wanted, got, table.concat(lines, "\n")))
        end
      end
      if os.getenv("VSSWHY_NEW_GUIDES") then
        body = table.concat(lines_of_block, "\n") .. "\n"
      end
    end
    written[#written + 1] = part.text or ("```%s\n%s```"):format(part.info, body)
  end
  if os.getenv("VSSWHY_NEW_GUIDES") then
    support.write(path, table.concat(written))
  end
  return ran
end

describe("the guide", function()
  after_each(support.forget)

  for _, lang in ipairs({ "en", "ja" }) do
    it("can be followed as printed: " .. lang, function()
      assert.is_true(follow(lang) >= 10)
    end)
  end

  it("has the same commands and files in both languages", function()
    local seen = {}
    for _, lang in ipairs({ "en", "ja" }) do
      local words = {}
      for _, part in ipairs(parts_of(support.read(support.source .. "/docs/write-a-rule." .. lang .. ".md"))) do
        if part.info == "console" then
          for _, command in ipairs(commands_of(part.body)) do
            words[#words + 1] = command.command
          end
        elseif part.info then
          words[#words + 1] = part.info
        end
      end
      seen[lang] = words
    end
    assert.are.same(seen.en, seen.ja)
  end)
end)
