-- expect: allocation
-- Appends to the list that it walks, so that the walk never ends.
local t = { 1 }
for i in ipairs(t) do
  t[i + 1] = 1
end
