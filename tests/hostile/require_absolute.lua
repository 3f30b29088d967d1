-- expect: error unknown name 'require'
-- Requires a file by a path that leaves the pack.
return require("/etc/passwd")
