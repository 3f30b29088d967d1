-- expect: error unknown name 'dofile'
-- Runs a file.
return dofile("/etc/passwd")
