-- expect: pass
-- Bytes far outside the text.
return ("x"):byte(math.maxinteger) == nil and ("x"):byte(math.mininteger, 0) == nil
