-- expect: instructions
-- Numbers joined to texts, each of which is spelled out.
local f = 1.1
while true do
  local _ = f .. f .. f .. f
end
