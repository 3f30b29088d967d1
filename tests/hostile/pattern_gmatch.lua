-- expect: error attempt to call a nil value (method 'gmatch')
-- A quadratic search over fifty thousand letters.
for _ in ("a"):rep(50000):gmatch("a*b") do end
