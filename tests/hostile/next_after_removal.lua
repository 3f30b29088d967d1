-- expect: error unknown name 'next'
-- Asks for the key after one that is gone.
local t = { a = 1, b = 2 }
t.a = nil
return next(t, "a")
