-- expect: error format: only
-- A text quoted for Lua.
return string.format("%q", ("x"):rep(100000))
