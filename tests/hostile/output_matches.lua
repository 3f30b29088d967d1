-- expect: refused at most 512 values
-- in: keys
-- Sixty-five thousand conditions.
local v, m = {}, {}
for i = 1, 256 do
  v[i] = i
end
for i = 1, 256 do
  m[i] = { code = v }
end
--- keys
match = m,
