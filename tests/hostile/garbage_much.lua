-- expect: pass
-- Much garbage and little that lives.
local s, keep = ("x"):rep(50000), {}
for i = 1, 100 do
  keep[i % 10] = s .. i
end
return true
