-- expect: work
-- Compares long texts that differ in their last byte.
local a = ("a"):rep(250000)
local b, c = a .. "b", a .. "c"
while true do
  local _ = b < c, b <= c, b == c
end
