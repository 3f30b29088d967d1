-- expect: pass
-- Pieces far outside the text.
local s = "abc"
return s:sub(math.mininteger, math.maxinteger) == s and s:sub(math.maxinteger) == ""
  and s:sub(math.maxinteger, math.mininteger) == ""
