-- expect: error unknown name 'loadfile'
-- Loads a file.
return loadfile("/etc/passwd")
