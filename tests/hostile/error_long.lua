-- expect: error xxxx
-- A message as long as a text may be.
error(("x"):rep(200000))
