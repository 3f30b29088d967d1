-- expect: error position out of bounds
-- Removes at the smallest integer.
table.remove({ 1 }, math.mininteger)
