-- expect: allocation
-- A count whose product with the length overflows.
return ("xx"):rep(math.maxinteger) == ""
