-- expect: error position out of bounds
-- Inserts at the largest integer.
table.insert({}, math.maxinteger, 1)
