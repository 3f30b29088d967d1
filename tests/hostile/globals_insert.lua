-- expect: error not a plain table
-- Inserts into a library, which looks like a table.
table.insert(string, "x")
