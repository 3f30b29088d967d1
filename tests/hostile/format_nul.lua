-- expect: error from 1 to 255
-- A NUL, which no text may hold.
return string.format("%c", 0)
