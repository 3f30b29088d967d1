-- expect: error unknown name 'setmetatable'
-- An __eq that never answers.
local m = { __eq = function()
  while true do end
end }
return setmetatable({}, m) == setmetatable({}, m)
