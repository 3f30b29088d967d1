-- expect: output
-- A table of a hundred values.
local t = {}
for i = 1, 100 do
  t["k" .. i] = "x"
end
return t
