-- expect: memory
-- Long texts that are all kept.
local s, t = ("x"):rep(250000), {}
for i = 1, 1000 do
  t[i] = s .. i
end
