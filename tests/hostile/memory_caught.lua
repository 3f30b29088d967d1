-- expect: memory
-- Catches the lack of memory and asks again.
local s, t = ("x"):rep(250000), {}
while true do
  pcall(function()
    t[#t + 1] = s .. #t
  end)
end
