-- expect: work
-- Adds and removes keys of a full table, which is made anew each time.
local t = {}
for i = 1, 8190 do
  t["k" .. i] = i
end
local i = 0
while true do
  i = i + 1
  t["x" .. i] = 1
  t["x" .. i] = nil
end
