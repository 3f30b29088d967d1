-- expect: error from 1 to 255
-- Makes a NUL out of a number.
return string.char(65, 0)
