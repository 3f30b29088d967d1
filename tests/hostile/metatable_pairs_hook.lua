-- expect: error unknown name 'setmetatable'
-- A __pairs that never answers.
for _ in pairs(setmetatable({}, { __pairs = function()
  while true do end
end })) do end
