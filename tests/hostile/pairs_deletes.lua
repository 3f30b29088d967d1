-- expect: pass
-- Removes entries while it walks them, which is allowed.
local t, n = { a = 1, b = 2, c = 3, d = 4 }, 0
for k in pairs(t) do
  t.d = nil
  t[k] = nil
  n = n + 1
end
return n == 3
