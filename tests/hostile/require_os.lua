-- expect: error unknown name 'require'
-- Requires a library of the system, or a file by its path.
return require("os")
