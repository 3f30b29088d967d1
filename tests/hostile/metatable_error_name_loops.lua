-- expect: error unknown name 'setmetatable'
-- An error whose __name is ten megabytes.
error(setmetatable({}, { __name = ("x"):rep(1e7) }))
