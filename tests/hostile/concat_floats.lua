-- expect: work
-- Joins numbers, each of which is spelled out.
local t = {}
for i = 1, 5000 do
  t[i] = i + 0.1
end
while true do
  table.concat(t)
end
