-- expect: error attempt to call a nil value (method 'gsub')
-- Replaces each letter by a thousand.
local s = ("x"):rep(1000)
while true do
  s = s:gsub(".", s)
end
