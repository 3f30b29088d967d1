-- expect: error unknown name 'setmetatable'
-- A finalizer that brings its object back to life.
local function f(o)
  setmetatable(o, { __gc = f })
end
f({})
while true do
  local _ = {}
end
