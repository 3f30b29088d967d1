-- expect: error at most
-- All bytes of a text at once.
return ("x"):rep(200000):byte(1, -1)
