-- expect: pass
-- What pairs yields is the same in every run.
local t, names = {}, {}
for i = 1, 20 do
  t["k" .. i * 7919 % 97] = i
end
for k in pairs(t) do
  names[#names + 1] = k
end
return { who = table.concat(names, " ") }
