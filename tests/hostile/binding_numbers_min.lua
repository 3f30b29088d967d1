-- expect: error whole number
-- The smallest integer as a code.
return log.has { code = math.mininteger }
