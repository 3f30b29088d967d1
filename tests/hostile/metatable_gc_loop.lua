-- expect: error unknown name 'setmetatable'
-- A finalizer that never ends.
setmetatable({}, { __gc = function()
  while true do end
end })
for _ = 1, 1e5 do
  local _ = {}
end
