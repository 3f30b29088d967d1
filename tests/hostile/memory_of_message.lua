-- expect: allocation
-- A message of thirty megabytes.
error(("x"):rep(30000000))
