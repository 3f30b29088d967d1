-- expect: instructions
-- Catches the limit and goes on, for ever.
while true do
  pcall(function()
    while true do end
  end)
end
