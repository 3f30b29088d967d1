-- expect: error unknown name 'package'
-- Reaches for the loader itself.
return package.loadlib("libc.so.6", "system")
