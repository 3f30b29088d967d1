-- expect: instructions
-- Functions that hold functions.
local f = function() end
for _ = 1, 1e7 do
  local g = f
  f = function() return g end
end
