-- expect: error unknown name 'setmetatable'
-- An __index that never answers.
local t = setmetatable({}, { __index = function()
  while true do end
end })
return t.x
