-- docs/share-a-pack.*.md: every command of the guide, as printed, by two people with a home and a key each.
local support = require("support")

-- The commands of a guide in order: { who =, line =, status = }.
local function commands_of(path)
  local commands, who = {}, nil
  for _, line in ipairs(support.lines(support.read(path))) do
    local opened = line:match("^```sh (%a+)$")
    if line:find("^```") then
      who = opened
    elseif who then
      commands[#commands + 1] = { who = who, line = line, status = tonumber(line:match("# exit code (%d)$") or "0") }
    end
  end
  return commands
end

-- Runs one command as a person; ssh-keygen, without a terminal, takes the empty passphrase of standard input.
local function run_as(place, lang, command)
  local home = place .. "/" .. command.who
  return support.shell(("cd %s/work && printf '\\n\\n' | env -u VSSWHY_HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME " ..
    "-u DISPLAY -u SSH_ASKPASS -u SSH_AUTH_SOCK -u LC_ALL HOME=%s SHARE=%s/share LANG=C.UTF-8 LC_MESSAGES=%s PATH=%s:\"$PATH\" setsid -w bash -c %s 2>&1"):format(
    home, home, place, lang, place, support.quoted(command.line)))
end

for _, lang in ipairs({ "en", "ja" }) do
  describe("the guide in " .. lang, function()
    local path = support.source .. "/docs/share-a-pack." .. lang .. ".md"
    local place

    setup(function()
      place = support.folder()
      os.execute(("cd %s && mkdir -p share sato/work sato/.ssh ito/work ito/.ssh && ln -s %s vsswhy"):format(place,
        support.quoted(support.vsswhy)))
    end)
    teardown(support.forget)

    it("has commands that all work as printed", function()
      local commands = commands_of(path)
      assert.is_true(#commands > 30)
      for _, command in ipairs(commands) do
        local out, status = run_as(place, lang, command)
        assert.are.equal(command.status, status, command.who .. ": " .. command.line .. "\n" .. out)
      end
    end)

    it("leaves what it says", function()
      local function told(who, line)
        return (run_as(place, "en", { who = who, line = line .. " --lang en" }))
      end
      assert.is_truthy(told("sato", "vsswhy pack list"):find("night%s+0.1.0%s+1%s+%-%s+signed by ito@acme.example"))
      assert.is_truthy(told("sato", "vsswhy pack list"):find("acme%s+0.1.1%s+1%s+%-%s+signed by sato@acme.example"))
      assert.is_nil(told("ito", "vsswhy pack list"):find("acme", 1, true))
      assert.is_truthy(support.read(place .. "/sato/work/review.md"):find("0.1.0 -> 0.1.1", 1, true))
    end)
  end)
end

describe("the two guides", function()
  it("have the same commands", function()
    local function lines(lang)
      local found = {}
      for _, command in ipairs(commands_of(support.source .. "/docs/share-a-pack." .. lang .. ".md")) do
        found[#found + 1] = command.line:gsub("^sed %-i 's/.*' acme/first.lua$", "sed")
      end
      return found
    end
    assert.are.same(lines("en"), lines("ja"))
  end)
end)
