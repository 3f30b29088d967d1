-- expect: error attempt to call a nil value (field 'unpack')
-- From the smallest to the largest integer.
return table.unpack({}, math.mininteger, math.maxinteger)
