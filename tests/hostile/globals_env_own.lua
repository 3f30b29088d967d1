-- expect: error attempt to call a nil value
-- An environment of its own, which reaches nobody else.
local _ENV <const> = { tostring = 1 }
return pcall(error)
