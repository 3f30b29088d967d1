-- expect: pass
-- in: file
-- Numbers at every border.
local t = { 0x7fffffffffffffff, 9223372036854775808, 1e308, 1e999, 0x1p-1074, 3e-324 }
local n = 0 / 0
