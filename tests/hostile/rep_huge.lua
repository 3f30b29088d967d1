-- expect: allocation
-- A text of a gigabyte.
return ("x"):rep(1e9) == ""
