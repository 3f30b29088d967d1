-- expect: refused unknown name 'setmetatable'
-- in: file
-- A rule with a metatable.
local t = setmetatable({}, { __index = function() while true do end end })
