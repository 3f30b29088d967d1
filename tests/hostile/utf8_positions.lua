-- expect: error out of bounds
-- Characters outside the text.
return utf8.codepoint("x", math.mininteger, math.maxinteger)
