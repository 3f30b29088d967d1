-- expect: error format: only
-- A hexadecimal float, which C libraries spell differently.
return string.format("%a", 1.5)
