-- expect: work
-- Long texts as keys, each of which is hashed.
local s, t, i = ("x"):rep(200000), {}, 0
while true do
  i = i + 1
  t[s .. i] = nil
end
