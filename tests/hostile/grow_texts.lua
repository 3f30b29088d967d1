-- expect: allocation
-- Many texts, each of them new.
local t = {}
for i = 1, 1e9 do
  t[i] = "text number " .. i
end
