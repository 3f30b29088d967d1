-- expect: error unknown name 'coroutine'
-- Coroutines within coroutines, on the C stack.
local function f()
  return coroutine.wrap(f)()
end
f()
