-- expect: work
-- The same where a number is wanted.
local s = ("9"):rep(200000)
while true do
  pcall(string.rep, "x", s)
end
