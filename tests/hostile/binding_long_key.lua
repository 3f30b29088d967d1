-- expect: error hit has no field
-- A field with a name of a hundred kilobytes.
return hit[("x"):rep(100000)]
