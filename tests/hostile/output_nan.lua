-- expect: pass
-- Numbers that are none.
return { a = 0 / 0 ~= 0 and "nan" or "", b = math.huge, c = 2 ^ 53 + 1, d = math.mininteger }
