-- expect: work
-- Lives at the limit of memory, so that each text makes Lua look at all of it.
local t, s = {}, ("x"):rep(1000)
for i = 1, 15000 do
  t[i] = s .. i
end
while true do
  local _ = s .. "y"
end
