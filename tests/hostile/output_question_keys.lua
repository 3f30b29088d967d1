-- expect: work
-- Questions with thousands of unknown words.
local t = {}
for i = 1, 4000 do
  t["w" .. i] = 1
end
while true do
  pcall(log.has, t)
end
