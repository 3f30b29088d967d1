-- expect: refused
-- in: keys
-- A key with an escape sequence in its name.
--- keys
["\27[2J"] = 1,
