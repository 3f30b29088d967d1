-- expect: allocation
-- Keys 2^32 apart.
local t = {}
for i = 1, 2e6 do
  t[i << 32] = i
end
