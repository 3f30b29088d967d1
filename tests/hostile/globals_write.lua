-- expect: error rules keep no state
-- Writes a global.
x = 1
