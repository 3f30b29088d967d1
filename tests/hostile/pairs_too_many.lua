-- expect: allocation
-- Walks more keys than can be sorted at once.
local t = {}
for i = 1, 16000 do
  t[i * 0.5] = i
end
for _ in pairs(t) do end
