-- Files and commands, for the programs of this folder. What fails ends the program with a message.
local files = {}

function files.fail(...)
  io.stderr:write("bench: ", ...)
  io.stderr:write("\n")
  os.exit(2)
end

function files.quoted(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- Runs a command of the shell; each %s in it is a word.
function files.run(command, ...)
  local words = { ... }
  for i, word in ipairs(words) do
    words[i] = files.quoted(word)
  end
  command = command:format(table.unpack(words))
  return os.execute(command) or files.fail("this failed: ", command)
end

-- What a command writes. Its status is told second: whoever cares looks.
function files.output(command, ...)
  local words = { ... }
  for i, word in ipairs(words) do
    words[i] = files.quoted(word)
  end
  local pipe = io.popen(command:format(table.unpack(words)))
  local text = pipe:read("a")
  return text, pipe:close()
end

function files.read(path)
  local file = io.open(path, "rb") or files.fail("missing: ", path)
  local text = file:read("a")
  file:close()
  return text
end

function files.write(path, text)
  local file = io.open(path, "wb") or files.fail("cannot be written: ", path)
  if not file:write(text) or not file:close() then
    files.fail("cannot be written: ", path)
  end
  return path
end

return files
