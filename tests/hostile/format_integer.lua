-- expect: error number has no integer representation
-- 2^63 as an integer.
return string.format("%d", 2 ^ 63)
