-- expect: allocation
-- The method where the function might be wrapped.
local s = "x"
return s:rep(1 << 30) == string.rep(s, 1 << 30)
