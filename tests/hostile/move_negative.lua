-- expect: error attempt to call a nil value (field 'move')
-- Moves from the smallest integer.
table.move({}, math.mininteger, -1, 2)
