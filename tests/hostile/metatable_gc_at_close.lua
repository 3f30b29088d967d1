-- expect: error unknown name 'setmetatable'
-- A finalizer that runs when the state is closed.
KEEP = setmetatable({}, { __gc = function()
  while true do end
end })
