-- expect: refused NUL
-- in: file
-- A NUL in a text of the rule.
local s = "a\0b"
