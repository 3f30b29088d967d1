-- expect: error attempt to call a nil value (field 'pack')
-- The largest alignment.
return string.pack("!16 Xi16", 1)
