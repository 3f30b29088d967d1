-- expect: work
-- Reads a number of two hundred thousand digits.
local s = ("9"):rep(200000)
while true do
  tonumber(s)
end
