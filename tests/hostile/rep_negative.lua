-- expect: pass
-- Negative counts.
return ("x"):rep(-1) == "" and ("x"):rep(math.mininteger) == ""
