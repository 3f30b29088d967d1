-- expect: error unknown name 'coroutine'
-- Errors in coroutines, which nobody catches.
while true do
  coroutine.resume(coroutine.create(error))
end
