-- expect: error unknown name 'setmetatable'
-- A chain of ephemerons, quadratic to collect.
local t = setmetatable({}, { __mode = "k" })
local k = {}
for _ = 1, 1e5 do
  local n = {}
  t[k] = n
  k = n
end
collectgarbage()
