-- expect: error attempt to call a nil value (field 'unpack')
-- Reads at the smallest integer.
return string.unpack("i", "abcd", math.mininteger)
