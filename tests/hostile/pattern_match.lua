-- expect: error attempt to call a nil value (method 'match')
-- Nested brackets without an end.
return ("("):rep(200000):match("%b()")
