-- expect: error hit has no field
-- A number as the name of a field.
return hit[math.mininteger]
