-- expect: work
-- pcall calls pcall, so that no Lua function stands between.
while true do
  pcall(pcall, pcall, pcall, pcall, error)
end
