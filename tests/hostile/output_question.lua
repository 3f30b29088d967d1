-- expect: error at most 512 values
-- A question of sixty-five thousand conditions.
local v, m = {}, {}
for i = 1, 256 do
  v[i] = i
end
for i = 1, 256 do
  m[i] = { code = v }
end
return log.has(m)
