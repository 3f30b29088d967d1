-- expect: error what it looks for has more than
-- Looks for half of a large text in it.
local s = ("a"):rep(200000)
return s:find(("a"):rep(100000) .. "b")
