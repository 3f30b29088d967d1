-- expect: error unknown name 'debug'
-- Takes the hook away.
debug.sethook()
