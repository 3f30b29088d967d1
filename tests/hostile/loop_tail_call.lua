-- expect: instructions
-- Calls itself for ever without growing the stack.
local function f() return f() end
f()
