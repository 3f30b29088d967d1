-- expect: work
-- Long texts to capitals, again and again.
local s = ("x"):rep(200000)
while true do
  s:upper()
  s:lower()
end
