-- expect: error must be a text, a number
-- A table within itself.
local t = {}
t.en = t
return { who = t }
