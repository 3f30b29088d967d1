-- expect: work
-- A template that almost fits at every byte.
local s = ("a"):rep(60000)
while true do
  s:take("aaa{x}" .. ("a"):rep(200) .. "b")
end
