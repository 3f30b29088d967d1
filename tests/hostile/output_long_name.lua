-- expect: output
-- A name of ten kilobytes.
return { [("x"):rep(10000)] = "x" }
