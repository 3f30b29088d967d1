-- expect: error unknown name 'coroutine'
-- Closing one closes five thousand others.
local co = coroutine.create(function() end)
for _ = 1, 5000 do
  local inner = co
  co = coroutine.create(function()
    local _ <close> = setmetatable({}, { __close = function() coroutine.close(inner) end })
    coroutine.yield()
  end)
  coroutine.resume(co)
end
coroutine.close(co)
