-- expect: error unknown name 'coroutine'
-- A loop within a coroutine, which has a hook of its own.
local co = coroutine.wrap(function()
  while true do end
end)
co()
