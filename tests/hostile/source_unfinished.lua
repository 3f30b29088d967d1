-- expect: refused
-- in: raw
-- A text that never ends.
local s = "abc
