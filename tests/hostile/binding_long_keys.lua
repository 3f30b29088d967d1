-- expect: work
-- Such a field again and again.
local key = ("x"):rep(100000)
while true do
  pcall(function() return hit[key] end)
end
