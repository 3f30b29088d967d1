-- expect: error whole number
-- A code that is no integer.
return log.has { code = 2 ^ 63 }
