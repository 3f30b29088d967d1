-- expect: error unknown name 'coroutine'
-- Leaves a C function that cannot be left.
local co = coroutine.wrap(function()
  table.sort({ 3, 2, 1 }, function() coroutine.yield() return false end)
end)
while true do co() end
