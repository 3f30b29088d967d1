-- expect: error attempt to call a nil value (field 'unpack')
-- A hundred million values at once.
return table.unpack({}, 1, 1e8)
