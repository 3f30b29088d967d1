-- expect: work
-- Shifts a long list to remove one entry.
local t = {}
for i = 1, 10000 do
  t[i] = i
end
while true do
  t[#t + 1] = table.remove(t, 1)
end
