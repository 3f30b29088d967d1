-- expect: work
-- A recursion that never ends, not in tail position.
local function f()
  return 1 + f()
end
return f() > 0
