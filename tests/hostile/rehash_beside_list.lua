-- expect: work
-- Adds and removes keys beside a long list, which is counted each time.
local t = { x = 1 }
for i = 1, 15000 do
  t[i] = i
end
local i = 0
while true do
  i = i + 1
  local k = "k" .. i
  t[k] = 1
  t[k] = nil
end
