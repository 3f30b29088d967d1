-- expect: output
-- A value of ten kilobytes.
return { who = ("x"):rep(10000) }
