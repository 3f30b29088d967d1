-- Usage: lua5.4 make_corpus.lua KIND PATH [SIZE]: makes one corpus of corpus.lua, SIZE times as large as told there.
package.path = arg[0]:match("^(.*)/[^/]*$") .. "/?.lua;" .. package.path
local make = require("corpus")[arg[1]]

if not make or not arg[2] then
  io.stderr:write("usage: lua5.4 tests/bench/make_corpus.lua KIND PATH [SIZE]\n")
  os.exit(2)
end
make(arg[2], tonumber(arg[3]) or 1)
