-- expect: error at most
-- All characters of a text at once.
return utf8.codepoint(("x"):rep(10000), 1, -1)
