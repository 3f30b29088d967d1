-- expect: error unknown name 'rawset'
-- Writes past the lock.
rawset(string, "rep", nil)
