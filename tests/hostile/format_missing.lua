-- expect: error no value
-- Fewer values than conversions.
return string.format("%s %s", 1)
