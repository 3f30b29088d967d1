-- expect: work
-- Half a text in a whole one, where every byte almost fits.
local s = ("a"):rep(200000)
while true do
  s:find(("a"):rep(200) .. "b")
end
