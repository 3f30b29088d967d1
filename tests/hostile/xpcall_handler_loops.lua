-- expect: error unknown name 'xpcall'
-- A message handler runs where no hook does.
xpcall(error, function()
  while true do end
end)
