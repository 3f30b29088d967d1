-- expect: error the keys of its table must be names
-- A list where names are wanted.
return { "a", "b" }
