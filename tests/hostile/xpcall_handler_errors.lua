-- expect: error unknown name 'xpcall'
-- An error in the handler of a handler.
xpcall(error, function()
  xpcall(error, function() error() end)
  error()
end)
