-- expect: error index out of range
-- Selects from far before the first value.
return select(math.mininteger, 1, 2)
