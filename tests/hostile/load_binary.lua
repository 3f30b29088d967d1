-- expect: error unknown name 'load'
-- Loads bytecode made by hand.
return load("\27Lua" .. ("x"):rep(1000), "x", "b")()
