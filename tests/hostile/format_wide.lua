-- expect: error at most two digits
-- A width of a thousand digits.
return string.format("%1000d", 1)
