-- expect: allocation
-- Recursion that takes one argument more at each level.
local function f(...)
  return f(1, ...)
end
f()
