-- expect: error no UTF-8
-- A value that is no UTF-8.
return { who = "\xff\xfe" }
