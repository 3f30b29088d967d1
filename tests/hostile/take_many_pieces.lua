-- expect: error 8
-- A template of a thousand pieces.
return ("abc"):take("abc" .. ("{x},"):rep(50))
