-- expect: pass
-- Starts far outside the text.
local s = "abc"
return s:find("c", math.mininteger) == 3 and s:find("a", math.maxinteger) == nil
