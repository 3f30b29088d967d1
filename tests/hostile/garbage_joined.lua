-- expect: pass
-- Joined texts as garbage, which must be collected before memory is short.
local t = {}
for i = 1, 100 do
  t[i] = ("x"):rep(1000)
end
for _ = 1, 20 do
  local _ = table.concat(t)
end
return true
