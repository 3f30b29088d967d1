-- expect: work
-- Recursion through pcall, tried again at every level.
local function f()
  pcall(f)
  pcall(f)
end
while true do f() end
