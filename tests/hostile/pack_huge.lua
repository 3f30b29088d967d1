-- expect: error attempt to call a nil value (field 'pack')
-- A thousand million bytes.
return string.pack("c1000000000", "")
