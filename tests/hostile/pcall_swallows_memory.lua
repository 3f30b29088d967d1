-- expect: allocation
-- Catches the error of too large a text and loops.
pcall(function()
  return ("x"):rep(1 << 40)
end)
while true do end
