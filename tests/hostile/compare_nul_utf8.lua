-- expect: error a text may hold no NUL
-- Makes a NUL where no source shows one.
return utf8.char(0)
