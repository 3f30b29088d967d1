-- expect: error unknown name 'io'
-- Writes a file.
io.open("owned", "w"):write("x")
