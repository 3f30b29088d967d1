-- expect: error attempt to call a nil value (field 'sort')
-- Sorts two million entries without a comparator.
local t = {}
for i = 1, 2e3 do
  t[i] = -i
end
table.sort(t)
