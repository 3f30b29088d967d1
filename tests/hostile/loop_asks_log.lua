-- expect: work
-- Asks the log again and again.
while true do
  log.count { every = true }
end
