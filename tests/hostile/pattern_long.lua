-- expect: allocation
-- A pattern of a megabyte.
return ("x"):find(("x"):rep(1 << 20))
