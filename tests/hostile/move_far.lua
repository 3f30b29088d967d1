-- expect: error attempt to call a nil value (field 'move')
-- Moves up to 2^53 entries.
table.move({}, 1, 1 << 53, 2)
