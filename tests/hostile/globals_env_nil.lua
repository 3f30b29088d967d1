-- expect: error attempt to index a nil value
-- Has no environment any more.
_ENV = nil
return string
