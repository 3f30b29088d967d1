-- expect: error has no order
-- Sorts by addresses.
local t = {}
for i = 1, 10 do
  t[{}] = i
end
for _, i in pairs(t) do
  return { who = i }
end
