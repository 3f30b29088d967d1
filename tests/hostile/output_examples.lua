-- expect: refused output
-- in: keys
-- An example of a million lines.
local t = {}
for i = 1, 15000 do
  t[i] = "xxxxxxxxxxxxxxxxxxxx"
end
--- keys
examples = { hit = { t, t, t }, miss = { "x" } },
