-- expect: refused a table
-- in: raw
-- A file that returns nothing.
local x = 1
