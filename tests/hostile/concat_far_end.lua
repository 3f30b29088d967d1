-- expect: error position out of bounds
-- Joins up to the largest integer.
return table.concat({}, "", 1, math.maxinteger)
