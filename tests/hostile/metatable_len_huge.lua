-- expect: error unknown name 'setmetatable'
-- A length of 2^40 for functions that believe it.
local t = setmetatable({}, { __len = function() return 1 << 40 end })
table.insert(t, 1, 1)
table.concat(t)
