-- expect: error unknown name 'setmetatable'
-- A __concat that never answers.
return setmetatable({}, { __concat = function()
  while true do end
end }) .. "x"
