-- expect: pass
-- Offsets of the most remote characters.
return utf8.offset("abc", math.maxinteger) == nil and utf8.offset("abc", math.mininteger) == nil
