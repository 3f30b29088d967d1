-- expect: error table expected
-- Nothing where a match is wanted.
return log.has(nil)
