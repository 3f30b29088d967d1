-- expect: error table expected
-- An event where a match is wanted.
return log.has(hit)
