-- expect: work
-- Sorts keys that differ in their last byte only.
local s, t = ("x"):rep(20000), {}
for i = 1, 100 do
  t[s .. i] = i
end
while true do
  pairs(t)
end
