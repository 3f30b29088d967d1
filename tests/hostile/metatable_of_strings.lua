-- expect: error unknown name 'getmetatable'
-- Changes the methods that all texts share.
getmetatable("").__index = function()
  while true do end
end
return ("x").y
