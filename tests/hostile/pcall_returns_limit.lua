-- expect: instructions
-- Hands the caught limit back as if it were an answer.
local ok, why = pcall(function() while true do end end)
return { ok = tostring(ok), why = tostring(why) }
