-- expect: work
-- Sorts five thousand keys again and again.
local t = {}
for i = 1, 5000 do
  t[-i] = i
end
while true do
  pairs(t)
end
