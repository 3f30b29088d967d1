-- expect: pass
-- No message shows an address.
local _, why = pcall(function() return {} < {} end)
local _, name = pcall(function() return _ENV[error] end)
return why:find("0x") == nil and name:find("0x") == nil
