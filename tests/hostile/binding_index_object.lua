-- expect: error string expected
-- A table as the name of a field.
return hit[{}]
