-- expect: error unknown name 'os'
-- Runs a program.
os.execute("touch owned")
