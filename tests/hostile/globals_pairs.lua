-- expect: pass
-- A library shows nothing to walk.
local n = 0
for _ in pairs(string) do
  n = n + 1
end
return n == 0
