-- expect: error unknown name 'collectgarbage'
-- Collects for ever.
while true do
  collectgarbage()
end
