-- expect: refused a table
-- in: raw
-- A file that returns a number.
return 42
