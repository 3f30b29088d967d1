-- expect: allocation
-- A separator longer than all that it separates.
local t = {}
for i = 1, 1000 do
  t[i] = ""
end
return table.concat(t, ("x"):rep(100000)) == ""
